/** Edits of YAML texts. */
package org.ddintegration.edit.yaml;
