package org.ddintegration.scan.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.scan.facts.ImportFact;
import org.ddintegration.scan.facts.ValueFact;
import org.ddintegration.scan.model.BoundNames;
import org.ddintegration.scan.model.Decorators;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;
import org.ddintegration.scan.model.Symbol;
import org.ddintegration.scan.outline.OutlinedFunction.OutlinedParameter;
import org.ddintegration.scan.outline.OutlinedModule.Meaning;
import org.ddintegration.scan.outline.OutlinedModule.Sort;

/** Makes the outline of a library of what was read of its files. */
public final class OutlineMaker {
    /** Bases of other libraries that give a class no methods of their own. */
    private static final Set<String> WITHOUT_METHODS = Set.of(
            "builtins.object",
            "abc.ABC",
            "typing.Generic",
            "typing.Protocol",
            "typing_extensions.Protocol",
            "typing_extensions.Generic");

    private final LibraryModel library;
    private final Names names;
    private final Lineage lineage;
    private final Decorators decorators;
    private final BoundNames boundNames;
    private final Map<PyClass, Set<String>> unknown = new HashMap<>();

    public OutlineMaker(LibraryModel library) {
        this.library = library;
        this.names = new Names(library);
        this.lineage = new Lineage(library, names);
        this.decorators = new Decorators(names, lineage);
        this.boundNames = new BoundNames(library);
    }

    public SortedMap<String, OutlinedModule> modules() {
        SortedMap<String, OutlinedModule> found = new TreeMap<>();
        library.modules().forEach(module -> found.put(module.name(), module(module)));
        return found;
    }

    private OutlinedModule module(PyModule module) {
        Map<String, Meaning> meanings = new TreeMap<>();
        for (String name : boundNames.of(module)) {
            names.lookup(module, name).ifPresent(symbol -> meanings.put(name, meaning(symbol)));
        }
        Map<String, OutlinedClass> classes = new LinkedHashMap<>();
        module.classes().forEach(one -> classes.put(one.qualname(), type(one)));
        Map<String, OutlinedFunction> functions = new LinkedHashMap<>();
        module.functions().forEach(one -> functions.put(one.qualname(), function(one)));
        return new OutlinedModule(meanings, unknown(module), classes, functions, module.own());
    }

    private static Meaning meaning(Symbol symbol) {
        if (symbol instanceof Symbol.OfClass one) {
            return new Meaning(Sort.DEFINITION, one.type().point().toString());
        }
        if (symbol instanceof Symbol.OfFunction one) {
            return new Meaning(Sort.DEFINITION, one.function().point().toString());
        }
        if (symbol instanceof Symbol.OfModule one) {
            return new Meaning(Sort.MODULE, one.module().name());
        }
        if (symbol instanceof Symbol.OfNamespace one) {
            return new Meaning(Sort.MODULE, one.name());
        }
        return symbol instanceof Symbol.Outside one
                ? new Meaning(Sort.OUTSIDE, one.path())
                : new Meaning(Sort.VALUE, "");
    }

    private Set<String> unknown(PyModule module) {
        Set<String> found = new TreeSet<>();
        if (module.functionNamed("__getattr__").isPresent()) {
            found.add("__getattr__");
        }
        for (ImportFact star : module.stars()) {
            Optional<String> from = module.source(star);
            if (from.flatMap(library::module).isEmpty()) {
                found.add("from " + from.orElse("?") + " import *");
            }
        }
        return found;
    }

    private OutlinedClass type(PyClass type) {
        Map<String, String> aliases = new TreeMap<>();
        Set<String> values = new TreeSet<>();
        for (String name : type.attributeNames()) {
            List<ValueFact> given = type.attribute(name).stream()
                    .filter(value -> value.within().isEmpty())
                    .map(PyClass.AttributeValue::value)
                    .toList();
            Optional<String> method = given.size() == 1 && given.get(0) instanceof ValueFact.OfPath path
                    ? path.asPath()
                    : Optional.empty();
            if (method.filter(one -> lineage.method(type, one).isPresent()).isPresent()) {
                aliases.put(name, method.get());
            } else if (!given.isEmpty()) {
                values.add(name);
            }
        }
        List<PyClass> order = lineage.order(type);
        Set<String> unseen = new TreeSet<>();
        order.forEach(one -> unseen.addAll(unknown.computeIfAbsent(one, this::unknown)));
        return new OutlinedClass(order.stream().skip(1).map(PyClass::point).toList(), unseen, aliases, values);
    }

    /** Of the class alone, without its bases. */
    private Set<String> unknown(PyClass type) {
        Set<String> found = new TreeSet<>();
        if (type.method("__getattr__").isPresent()) {
            found.add("__getattr__");
        }
        Optional.ofNullable(type.facts().keywords().get("metaclass"))
                .filter(one -> !one.endsWith("ABCMeta"))
                .ifPresent(one -> found.add("metaclass " + one));
        for (String base : type.facts().bases()) {
            String plain = base.replace("[]", "");
            Optional<Symbol> symbol = names.dotted(type.module(), plain);
            String outside = symbol.orElse(null) instanceof Symbol.Outside one
                    ? one.path()
                    : symbol.isEmpty() && plain.indexOf('.') < 0 ? "builtins." + plain : plain;
            if (!(symbol.orElse(null) instanceof Symbol.OfClass) && !WITHOUT_METHODS.contains(outside)) {
                found.add(outside);
            }
        }
        return found;
    }

    private OutlinedFunction function(PyFunction function) {
        CallableKind kind = decorators.kind(function);
        boolean isPlain = kind == CallableKind.METHOD || kind == CallableKind.FUNCTION;
        List<OutlinedParameter> parameters = new ArrayList<>();
        function.facts()
                .parameters()
                .forEach(one -> parameters.add(
                        new OutlinedParameter(one.name(), one.parameter().kind())));
        return new OutlinedFunction(
                kind,
                function.binding(),
                isPlain && !function.facts().decorators().isEmpty(),
                function.isProperty() || decorators.givesProperty(function),
                function.facts().returns().orElse(""),
                parameters);
    }
}
