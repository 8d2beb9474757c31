/**
 * Text made safe for the languages that templates write. Templates have these as {@code $python}, {@code $yaml},
 * {@code $json} and {@code $rst}.
 */
package org.ddintegration.contribute.text;
