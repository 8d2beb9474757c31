/** Text made safe for the languages that templates write. Templates have these as {@code $python} and {@code $rst}. */
package org.ddintegration.contribute.text;
