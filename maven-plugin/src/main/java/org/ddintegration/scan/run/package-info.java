/** The scan from beginning to end. */
package org.ddintegration.scan.run;
