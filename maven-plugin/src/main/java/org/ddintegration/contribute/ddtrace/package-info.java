/** The contributors for dd-trace-py. */
package org.ddintegration.contribute.ddtrace;
