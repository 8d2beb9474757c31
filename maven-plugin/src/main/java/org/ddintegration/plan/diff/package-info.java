/** A plan as a patch. */
package org.ddintegration.plan.diff;
