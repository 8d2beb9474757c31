package org.ddintegration.source.archive;

import java.util.List;

/**
 * What is in a wheel.
 *
 * @param names paths of all entries
 * @param metadata text of its METADATA; empty when it has none
 */
public record WheelContents(List<String> names, String metadata) {}
