/** Finds, clones and opens the library: repository, distribution or directory. */
package org.ddintegration.source;
