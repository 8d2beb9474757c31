/** Edits of Python source: items of collections and calls, imports, statements. */
package org.ddintegration.edit.python;
