/** The descriptor of an integration: its records, its reader and writer, its schema. */
package org.ddintegration.descriptor;
