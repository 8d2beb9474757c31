/** The Python interpreters of this machine. */
package org.ddintegration.python;
