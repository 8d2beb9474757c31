package org.ddintegration.scan.facts;

/**
 * A name that is given a value.
 *
 * @param target a name, or a path such as {@code self.connection}
 */
public record BindFact(String target, ValueFact value) {}
