/** Names and versions of Python distributions, as the Python packaging specifications have them. */
package org.ddintegration.packaging;
