package org.ddintegration.scan.llm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.scan.facts.FieldFact;
import org.ddintegration.scan.facts.TypeFact;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyModule;
import org.ddintegration.scan.model.Symbol;

/** Resolves what annotations name, each in the module and class where it stands. */
public final class AnnotatedTypes {
    private static final int DEEPEST_ALIAS = 5;
    private static final List<String> STREAMING = List.of("__next__", "__anext__", "__aiter__");
    private static final List<String> CLOSED = List.of("close", "aclose", "__exit__", "__aexit__");

    private final Names names;
    private final Lineage lineage;

    public AnnotatedTypes(Names names, Lineage lineage) {
        this.names = names;
        this.lineage = lineage;
    }

    /**
     * A field, and the class whose body annotates it.
     *
     * @param owner names in the annotation are resolved there
     */
    record Field(FieldFact facts, PyClass owner) {}

    /** The fields of a class, those that it inherits included. */
    List<Field> fields(PyClass type) {
        List<Field> fields = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (PyClass one : lineage.order(type)) {
            for (FieldFact field : one.facts().fields()) {
                if (seen.add(field.name())) {
                    fields.add(new Field(field, one));
                }
            }
        }
        return fields;
    }

    /** Whether its instances give one piece after the other, not all that they hold whenever they are asked. */
    boolean isStream(PyClass type) {
        return isAny(STREAMING, type) || (isAny(CLOSED, type) && isAny(List.of("__iter__"), type));
    }

    private boolean isAny(List<String> methods, PyClass type) {
        return methods.stream().anyMatch(name -> lineage.method(type, name).isPresent());
    }

    /** The library's classes that the pieces of a stream are of, by what its own methods say. */
    Set<PyClass> pieces(PyClass stream) {
        Set<PyClass> pieces = new LinkedHashSet<>();
        Stream.of("__next__", "__anext__")
                .flatMap(name -> lineage.method(stream, name).stream())
                .forEach(method -> pieces.addAll(of(method.facts().returnTypes(), method.module())));
        Stream.of("__iter__", "__aiter__")
                .flatMap(name -> lineage.method(stream, name).stream())
                .forEach(method -> pieces.addAll(of(method.facts().pieceTypes(), method.module())));
        pieces.remove(stream);
        return pieces;
    }

    /** The library's classes that a field may hold, or hold in a list. */
    Set<PyClass> of(Field field) {
        return resolved(field.facts().types(), field.owner().module(), Optional.of(field.owner()));
    }

    /** The library's classes among types that a module names. */
    public Set<PyClass> of(List<TypeFact> types, PyModule module) {
        return resolved(types, module, Optional.empty());
    }

    private Set<PyClass> resolved(List<TypeFact> types, PyModule module, Optional<PyClass> within) {
        Set<PyClass> found = new LinkedHashSet<>();
        resolve(types, module, within, 0, found);
        return found;
    }

    private void resolve(
            List<TypeFact> types, PyModule module, Optional<PyClass> within, int depth, Set<PyClass> found) {
        if (depth > DEEPEST_ALIAS) {
            return;
        }
        for (TypeFact type : types) {
            if (!isHeld(type)) {
                continue;
            }
            String path = type.path();
            Optional<PyClass> nested = nested(path, module, within);
            if (nested.isPresent()) {
                found.add(nested.get());
                continue;
            }
            Optional<Symbol> symbol = names.dotted(module, path);
            if (symbol.isPresent() && symbol.get() instanceof Symbol.OfClass one) {
                found.add(one.type());
            } else {
                PyModule defining =
                        symbol.isPresent() && symbol.get() instanceof Symbol.Bound bound ? bound.module() : module;
                String name = path.substring(path.lastIndexOf('.') + 1);
                List<TypeFact> union = defining.facts().unions().get(name);
                if (union != null) {
                    resolve(union, defining, Optional.empty(), depth + 1, found);
                }
            }
        }
    }

    /** Whether instances of the class are there, by themselves or in a container. */
    private static boolean isHeld(TypeFact type) {
        return type instanceof TypeFact.InstanceOf
                || (type instanceof TypeFact.ContainerOf container && isHeld(container.element()));
    }

    private static Optional<PyClass> nested(String path, PyModule module, Optional<PyClass> within) {
        for (Optional<PyClass> outer = within; outer.isPresent(); ) {
            String qualname = outer.get().qualname();
            Optional<PyClass> found = module.classNamed(qualname + "." + path);
            if (found.isPresent()) {
                return found;
            }
            int dot = qualname.lastIndexOf('.');
            outer = dot < 0 ? Optional.empty() : module.classNamed(qualname.substring(0, dot));
        }
        return Optional.empty();
    }
}
