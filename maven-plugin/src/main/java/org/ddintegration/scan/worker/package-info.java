/** CPython processes that parse files; they are fed bytes and answer lines, and may fail at any time. */
package org.ddintegration.scan.worker;
