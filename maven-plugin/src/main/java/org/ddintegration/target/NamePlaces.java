package org.ddintegration.target;

import java.util.List;

/** Where an integration's name would collide with what is in a checkout. */
public final class NamePlaces {
    private static final List<String> PLACES = List.of(
            "ddtrace/contrib/internal/%s",
            "ddtrace/contrib/internal/%s.py",
            "ddtrace/contrib/_%s.py",
            "ddtrace/contrib/%s.py",
            "ddtrace/contrib/%s",
            "tests/contrib/%s");

    private NamePlaces() {}

    /** Paths in the checkout that an integration of this name has, or that another thing of this name takes. */
    public static List<String> taken(Checkout checkout, String name) {
        return PLACES.stream()
                .map(place -> place.replace("%s", name))
                .filter(checkout::exists)
                .toList();
    }
}
