/** Versions, specifiers and names of Python distributions, as Python's packaging standards define them. */
package org.ddintegration.packaging;
