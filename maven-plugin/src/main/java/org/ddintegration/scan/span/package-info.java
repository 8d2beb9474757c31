/** What the span of a call should say, and where a call has it. */
package org.ddintegration.scan.span;
