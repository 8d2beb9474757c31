/** What a version of a library defines, and where each path through it leads. */
package org.ddintegration.scan.outline;
