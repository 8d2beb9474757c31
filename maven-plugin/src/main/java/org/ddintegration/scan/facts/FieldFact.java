package org.ddintegration.scan.facts;

import java.util.List;

/**
 * An attribute that the body of a class annotates.
 *
 * @param isList whether it holds a list
 * @param types what the annotation names, alternatives; empty when nothing of interest
 */
public record FieldFact(String name, boolean isList, List<TypeFact> types) {}
