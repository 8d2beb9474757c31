package org.ddintegration.scan.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the members of an object that describe a scope. */
final class ScopeReader {
    private final Items items;
    private final List<ImportFact> imports = new ArrayList<>();
    private final List<BindFact> binds = new ArrayList<>();
    private final List<CallFact> calls = new ArrayList<>();
    private List<String> refs = List.of();
    private List<ValueFact> returns = List.of();
    private List<String> attributes = List.of();

    ScopeReader(Items items) {
        this.items = items;
    }

    void accept(String key) throws IOException {
        switch (key) {
            case "i" -> items.array(() -> imports.add(importFact()));
            case "b" -> items.array(() -> binds.add(new BindFact(items.name(), items.value())));
            case "c" -> items.array(() -> calls.add(new CallFact(items.name(), items.integer(), items.integer())));
            case "f" -> refs = items.names();
            case "n" -> attributes = items.names();
            case "r" -> returns = items.values();
            default -> items.skip();
        }
    }

    ScopeFacts facts() {
        return new ScopeFacts(List.copyOf(imports), List.copyOf(binds), List.copyOf(calls), refs, returns, attributes);
    }

    private ImportFact importFact() throws IOException {
        items.begin();
        String module = items.name();
        int level = items.integer();
        Optional<String> name = Optional.ofNullable(items.nameOrNull());
        Optional<String> alias = Optional.ofNullable(items.nameOrNull());
        int flags = items.integer();
        items.end();
        return new ImportFact(module, level, name, alias, flags);
    }
}
