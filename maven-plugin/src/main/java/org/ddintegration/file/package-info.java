/** Files: texts, temporary folders, digests, what a failure of the disk says. */
package org.ddintegration.file;
