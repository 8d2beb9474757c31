/** What steps came to: on the console, as JSON and as JUnit XML. */
package org.ddintegration.verify.results;
