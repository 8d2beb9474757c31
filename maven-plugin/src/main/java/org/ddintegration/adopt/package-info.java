/** An integration that stands in a target, read from its files; none of them is run. */
package org.ddintegration.adopt;
