/** Reads and writes descriptor files. */
package org.ddintegration.descriptor.file;
