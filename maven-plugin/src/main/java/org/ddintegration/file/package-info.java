/** Files: texts, temporary folders, digests, what a failure of the disk says. */
package org.ddintegration.file;

/** Files: texts, temporary folders, digests, what a failure of the disk says. */

/** Files: texts, temporary folders, digests, what a failure of the disk says. */
