/** What became of hook points from one version of a library to another. */
package org.ddintegration.scan.compare;
