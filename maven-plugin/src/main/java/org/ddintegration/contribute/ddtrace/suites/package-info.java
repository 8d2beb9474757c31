/** Environments of the riotfile, and suites of the pipeline. */
package org.ddintegration.contribute.ddtrace.suites;
