package org.ddintegration.descriptor;

import java.util.Optional;

/**
 * An environment variable that an integration reads beside those that every integration has.
 *
 * @param type as the target's register of configurations names types
 * @param value default; empty when there is none
 */
public record Variable(String name, String type, Optional<String> value) {}
