/** Wheels and source distributions, unpacked without leaving their folder. */
package org.ddintegration.source.archive;
