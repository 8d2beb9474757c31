/** Scans as files. */
package org.ddintegration.scan.store;
