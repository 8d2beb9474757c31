/** Real Maven processes. */
package org.ddintegration.it.maven;
