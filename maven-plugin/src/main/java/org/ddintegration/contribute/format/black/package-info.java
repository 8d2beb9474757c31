/** Black's way: a line is split at its brackets until the parts fit. */
package org.ddintegration.contribute.format.black;
