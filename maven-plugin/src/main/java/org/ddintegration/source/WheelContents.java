package org.ddintegration.source;

import java.util.List;

/**
 * What is in a wheel.
 *
 * @param names paths of all entries
 * @param metadata text of its METADATA; empty when it has none
 */
record WheelContents(List<String> names, String metadata) {}
