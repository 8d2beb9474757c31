/** Reads a library: facts from CPython's own parser, the call graph, the ranking of hook points. */
package org.ddintegration.scan;
