/** Writes many files or none, also when the process is killed. */
package org.ddintegration.plan.write;
