package org.ddintegration.scan.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.scan.PythonParameter;

/** Reads one function. */
final class FunctionReader {
    private static final PythonParameter.Kind[] KINDS = PythonParameter.Kind.values();

    private final Items items;
    private final List<ParameterFacts> parameters = new ArrayList<>();
    private String qualname = "";
    private String doc = "";
    private List<TypeFact> returnTypes = List.of();
    private List<TypeFact> pieceTypes = List.of();
    private Optional<String> returns = Optional.empty();
    private Extent extent = new Extent(1, 1, 1);
    private List<String> decorators = List.of();
    private final List<WrapperFact> wrappers = new ArrayList<>(0);
    private int flags;
    private int statements;
    private int awaits;

    FunctionReader(Items items) {
        this.items = items;
    }

    FunctionFacts read() throws IOException {
        ScopeReader scope = new ScopeReader(items);
        items.object(key -> {
            switch (key) {
                case "q" -> qualname = items.name();
                case "d" -> doc = items.string();
                case "l" -> extent = items.extent();
                case "decorators" -> decorators = items.names();
                case "p" -> items.array(this::parameter);
                case "a" -> returns = Optional.of(items.name());
                case "t" -> returnTypes = items.types();
                case "e" -> pieceTypes = items.types();
                case "s" -> size();
                case "w" ->
                    items.array(() ->
                            wrappers.add(new WrapperFact(items.integer(), items.integer(), items.integer() == 1)));
                default -> scope.accept(key);
            }
        });
        return new FunctionFacts(
                qualname,
                extent,
                doc,
                decorators,
                List.copyOf(parameters),
                returns,
                returnTypes,
                scope.facts(),
                flags,
                statements,
                awaits,
                List.copyOf(wrappers),
                pieceTypes);
    }

    private void size() throws IOException {
        items.begin();
        flags = items.integer();
        statements = items.integer();
        awaits = items.integer();
        items.end();
    }

    private void parameter() throws IOException {
        items.begin();
        String name = items.name();
        int kind = items.integer();
        if (kind < 0 || kind >= KINDS.length) {
            throw new IOException("no kind of parameter: " + kind);
        }
        String annotation = items.hasNext() ? items.nameOrNull() : null;
        List<TypeFact> types = items.hasNext() ? items.types() : List.of();
        String defaultValue = items.hasNext() ? items.nameOrNull() : null;
        items.end();
        PythonParameter parameter = new PythonParameter(
                name, KINDS[kind], Optional.ofNullable(annotation), Optional.ofNullable(defaultValue));
        parameters.add(new ParameterFacts(parameter, types));
    }
}
