/** Lays rendered Python out as the target's formatter does. */
package org.ddintegration.contribute.format;
