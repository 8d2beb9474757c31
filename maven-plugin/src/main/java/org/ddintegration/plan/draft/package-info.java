/** A plan while it is made: what is decided so far, and what the baseline will be. */
package org.ddintegration.plan.draft;
