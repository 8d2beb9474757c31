package org.ddintegration.scan.facts;

/**
 * An attribute that the body of a class annotates.
 *
 * @param isList whether it holds a list
 * @param types what the annotation names, {@code |} between alternatives; empty when nothing of interest
 */
public record FieldFact(String name, boolean isList, String types) {}
