/** Who calls whom: expressions are given values, calls their callees; what leaves the library ends in a sink. */
package org.ddintegration.scan.graph;
