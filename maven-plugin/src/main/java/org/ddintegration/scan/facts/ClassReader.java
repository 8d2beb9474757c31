package org.ddintegration.scan.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one class. */
final class ClassReader {
    private final Items items;
    private final Map<String, String> keywords = new LinkedHashMap<>();
    private final List<FieldFact> fields = new ArrayList<>();
    private String qualname = "";
    private String doc = "";
    private Extent extent = new Extent(1, 1, 1);
    private List<String> bases = List.of();
    private List<String> decorators = List.of();
    private boolean isFallback;

    ClassReader(Items items) {
        this.items = items;
    }

    ClassFacts read() throws IOException {
        ScopeReader scope = new ScopeReader(items);
        items.object(key -> {
            switch (key) {
                case "q" -> qualname = items.name();
                case "d" -> doc = items.string();
                case "l" -> extent = items.extent();
                case "bases" -> bases = items.names();
                case "decorators" -> decorators = items.names();
                case "y" ->
                    items.array(() -> fields.add(new FieldFact(items.name(), items.integer() == 1, items.types())));
                case "g" -> isFallback = items.integer() == 1;
                case "k" -> items.array(() -> keywords.put(items.name(), items.name()));
                default -> scope.accept(key);
            }
        });
        ScopeFacts body = scope.facts();
        return new ClassFacts(
                qualname,
                extent,
                doc,
                bases,
                Map.copyOf(keywords),
                decorators,
                body.binds(),
                body.imports(),
                isFallback,
                List.copyOf(fields));
    }
}
