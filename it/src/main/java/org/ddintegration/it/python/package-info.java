/** Interpreters, virtual environments and distributions; nothing is built. */
package org.ddintegration.it.python;
