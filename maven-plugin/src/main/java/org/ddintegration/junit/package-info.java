/** The XML that continuous integration servers read of tests. */
package org.ddintegration.junit;
