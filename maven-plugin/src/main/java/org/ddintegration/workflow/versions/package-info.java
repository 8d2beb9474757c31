/** The versions of a library that a descriptor supports. */
package org.ddintegration.workflow.versions;
