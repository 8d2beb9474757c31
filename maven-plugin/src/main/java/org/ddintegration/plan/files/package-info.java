/** Whole files: created, merged, moved, deleted. */
package org.ddintegration.plan.files;
