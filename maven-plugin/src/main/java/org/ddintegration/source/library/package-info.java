/** Finds and opens a library: repository, distribution or folder. */
package org.ddintegration.source.library;
