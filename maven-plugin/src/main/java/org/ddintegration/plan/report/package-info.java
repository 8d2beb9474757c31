/** What a run says of a plan: to people and to programs. */
package org.ddintegration.plan.report;
