/** What was written last, kept beside the descriptor: the base of the three-way merge. */
package org.ddintegration.plan.baseline;
