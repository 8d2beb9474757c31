package org.ddintegration.scan.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads values and types as workers write them: a path; types behind {@code :} with {@code |} between them, each with any of
 * the prefixes {@code [} (container of), {@code <} (the class itself) and {@code (} (callable that gives); {@code [} before a
 * value that is yielded. Equal texts give one object.
 */
final class ValueText {
    private static final char TYPES = ':';
    private static final char ELEMENT = '[';
    private static final char CLASS = '<';
    private static final char RESULT = '(';

    private final Map<String, ValueFact> values = new HashMap<>();
    private final Map<String, List<TypeFact>> types = new HashMap<>();

    ValueFact value(String text) {
        ValueFact known = values.get(text);
        if (known == null) {
            known = switch (first(text)) {
                case TYPES -> new ValueFact.OfTypes(types(text.substring(1)));
                case ELEMENT -> new ValueFact.Yielding(value(text.substring(1)));
                default -> new ValueFact.OfPath(text);
            };
            values.put(text, known);
        }
        return known;
    }

    /** Alternatives; none of an empty text. */
    List<TypeFact> types(String text) {
        List<TypeFact> known = types.get(text);
        if (known == null) {
            List<TypeFact> found = new ArrayList<>(1);
            for (String one : text.split("\\|")) {
                if (!one.isEmpty()) {
                    found.add(type(one));
                }
            }
            known = List.copyOf(found);
            types.put(text, known);
        }
        return known;
    }

    private static TypeFact type(String text) {
        return switch (first(text)) {
            case ELEMENT -> new TypeFact.ContainerOf(type(text.substring(1)));
            case CLASS -> new TypeFact.ClassItself(type(text.substring(1)));
            case RESULT -> new TypeFact.CallableGiving(type(text.substring(1)));
            default -> new TypeFact.InstanceOf(text);
        };
    }

    private static char first(String text) {
        return text.isEmpty() ? ' ' : text.charAt(0);
    }
}
