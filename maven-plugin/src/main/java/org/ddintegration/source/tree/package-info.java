/** The files of a library, wherever they come from. */
package org.ddintegration.source.tree;
