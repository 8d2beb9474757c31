/** What one Python file says, as the workers report it; nothing is resolved here. */
package org.ddintegration.scan.facts;
