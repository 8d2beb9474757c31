package org.ddintegration.contribute.ddtrace.llm;

import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;

/** What lists and dicts are called in annotations. */
public record Generics(String list, String dict) {
    static Generics of(Layout layout) {
        return layout.has(Feature.BUILTIN_GENERICS) ? new Generics("list", "dict") : new Generics("List", "Dict");
    }
}
