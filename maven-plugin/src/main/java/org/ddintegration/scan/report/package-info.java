/** What a scan shows to people: a table on the console, a page in the browser. */
package org.ddintegration.scan.report;
