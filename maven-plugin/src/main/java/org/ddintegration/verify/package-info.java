/** Runs what was generated: its tests and the target's own checks, with real ddtrace and the real library. */
package org.ddintegration.verify;
