/** The package of an integration: {@code patch()}, {@code unpatch()} and the handlers. */
package org.ddintegration.contribute.ddtrace.patch;
