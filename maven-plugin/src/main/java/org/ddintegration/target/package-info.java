/** The dd-trace-py checkout that is written to, and its layout. */
package org.ddintegration.target;
