/** Trees of dd-trace-py, their own checks, and their tests under real ddtrace. */
package org.ddintegration.it.trace;
