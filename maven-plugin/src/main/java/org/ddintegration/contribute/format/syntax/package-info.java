/** Reads statements of Python, as far as templates write them. */
package org.ddintegration.contribute.format.syntax;
