/** The values of a descriptor file, each with the place where it stands. */
package org.ddintegration.descriptor.node;
