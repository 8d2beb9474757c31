/** One class for each goal. */
package org.ddintegration.workflow.goals;
