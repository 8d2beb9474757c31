/** Edits of reStructuredText: sections and rows of tables. */
package org.ddintegration.edit.rst;
