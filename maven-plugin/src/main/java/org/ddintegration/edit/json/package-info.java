/** Edits of JSON texts. */
package org.ddintegration.edit.json;
