package org.ddintegration.plan;

import java.util.List;
import java.util.Optional;

/**
 * What a run does with one file.
 *
 * @param path relative to the target's root
 * @param before text as it is; empty when there is no file
 * @param after text as it will be; empty when the file goes
 * @param notes what the report says of it: one per entry, or why it is kept
 */
public record Change(String path, Action action, Optional<String> before, Optional<String> after, List<String> notes) {}
