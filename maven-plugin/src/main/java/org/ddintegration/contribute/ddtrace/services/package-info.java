/** Servers that tests need: containers, addresses, waiting for them. */
package org.ddintegration.contribute.ddtrace.services;
