package org.ddintegration.scan.facts;

/**
 * A name that is given a value.
 *
 * @param target a name, or a path such as {@code self.connection}
 * @param value a path; or types, behind a colon; or {@code ?} when the value is unknown
 */
public record BindFact(String target, String value) {}
