/** The libraries that are integrated. */
package org.ddintegration.it.library;
