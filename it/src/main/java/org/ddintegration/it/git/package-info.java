/** Repositories made for a test, and a real transport to serve them. */
package org.ddintegration.it.git;
