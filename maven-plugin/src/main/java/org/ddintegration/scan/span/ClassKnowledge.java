package org.ddintegration.scan.span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.scan.facts.FieldFact;
import org.ddintegration.scan.facts.ParameterFacts;
import org.ddintegration.scan.facts.ValueFact;
import org.ddintegration.scan.llm.AnnotatedTypes;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyClass.AttributeValue;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;
import org.ddintegration.scan.model.Symbol;

/** Of which of the library's classes values are, and what objects of these classes have. */
final class ClassKnowledge {
    /** More classes of one name are no help. */
    private static final int MOST_NAMESAKES = 3;

    private static final Pattern ADDRESS = Pattern.compile("(?:typing\\.)?[Tt]uple\\[str, ");

    private static final Pattern REQUEST = Pattern.compile("(?:^|_)(?:request|send|fetch|urlopen)(?:_|$)");

    private final Names names;
    private final Lineage lineage;
    private final AnnotatedTypes types;
    private final Map<String, List<PyClass>> byName = new HashMap<>();
    private final Map<List<String>, Boolean> ofConnections = new HashMap<>();

    ClassKnowledge(LibraryModel library, Names names, Lineage lineage) {
        this.names = names;
        this.lineage = lineage;
        this.types = new AnnotatedTypes(names, lineage);
        library.modules().forEach(module -> module.classes().forEach(type -> byName.computeIfAbsent(
                        type.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>(1))
                .add(type)));
    }

    /** By its annotation, else by its name: {@code job} is a {@code Job}, but {@code job="x"} is none. */
    Set<PyClass> ofParameter(PyFunction function, ParameterFacts parameter) {
        boolean isOther = parameter
                .parameter()
                .defaultValue()
                .filter(value -> !value.equals("None"))
                .isPresent();
        if (isOther && parameter.parameter().annotation().isEmpty()) {
            return Set.of();
        }
        return parameter.parameter().annotation().isPresent()
                ? types.of(parameter.types(), function.module())
                : namesakes(parameter.name());
    }

    /** By its annotation; without one, what sends a request gives a {@code Response}. */
    Set<PyClass> ofResult(PyFunction function) {
        boolean isRequest = function.facts().returns().isEmpty()
                && REQUEST.matcher(function.name()).find();
        return isRequest ? namesakes("response") : types.of(function.facts().returnTypes(), function.module());
    }

    /** Of what an attribute holds, as far as annotations, constructors and names tell. */
    Set<PyClass> ofAttribute(PyClass type, String name) {
        Set<PyClass> found = given(type, name);
        return found.isEmpty() ? namesakes(name) : found;
    }

    /** Of what an attribute is given, as far as annotations and constructors tell. */
    Set<PyClass> given(PyClass type, String name) {
        return lineage.order(type).stream()
                .flatMap(one -> one.attribute(name).stream().flatMap(value -> of(value, one.module())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether an attribute is given a parameter that is a host and a port together. */
    boolean isAddress(PyClass type, String name) {
        return lineage.order(type).stream()
                .flatMap(one -> one.attribute(name).stream())
                .anyMatch(value -> value.within().stream()
                        .flatMap(function -> value.value().asPath().flatMap(function::parameter).stream())
                        .flatMap(parameter -> parameter.parameter().annotation().stream())
                        .anyMatch(annotation -> ADDRESS.matcher(annotation).lookingAt()));
    }

    private Stream<PyClass> of(AttributeValue value, PyModule module) {
        if (value.value() instanceof ValueFact.OfTypes one) {
            return types.of(one.types(), module).stream();
        }
        return value.value().asPath().stream()
                .flatMap(path -> Stream.concat(
                        constructed(path, module), value.within().stream().flatMap(function -> local(path, function))));
    }

    private Stream<PyClass> local(String path, PyFunction function) {
        Stream<PyClass> ofParameter =
                function.parameter(path).stream().flatMap(one -> ofParameter(function, one).stream());
        Stream<PyClass> ofVariable = function.locals(path).stream()
                .flatMap(value -> value.asPath().stream())
                .flatMap(made -> constructed(made, function.module()));
        return Stream.concat(ofParameter, ofVariable);
    }

    private Stream<PyClass> constructed(String path, PyModule module) {
        return path.endsWith("()") && path.indexOf('(') == path.length() - 2
                ? names.dotted(module, path.substring(0, path.length() - 2)).stream()
                        .flatMap(found -> found instanceof Symbol.OfClass one ? Stream.of(one.type()) : Stream.of())
                : Stream.of();
    }

    /** The classes that are called so, written as classes are. */
    Set<PyClass> namesakes(String name) {
        List<PyClass> found = byName.getOrDefault(name.replace("_", "").toLowerCase(Locale.ROOT), List.of());
        return found.size() > MOST_NAMESAKES ? Set.of() : new LinkedHashSet<>(found);
    }

    /** Reading a property runs code, which may not be ready for it. */
    boolean isStored(PyClass type, String name) {
        return lineage.method(type, name).isEmpty() && isNamed(type, name);
    }

    /** Whether objects of the class have it once their work is done: stored, or as a property. */
    boolean has(PyClass type, String name) {
        Optional<PyFunction> method = lineage.method(type, name);
        return method.map(PyFunction::isProperty).orElseGet(() -> isNamed(type, name));
    }

    /** Likewise with attributes of attributes: {@code url.host}. */
    boolean hasPath(PyClass type, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return has(type, path);
        }
        String name = path.substring(0, dot);
        return has(type, name) && held(type, name).anyMatch(one -> hasPath(one, path.substring(dot + 1)));
    }

    private Stream<PyClass> held(PyClass type, String name) {
        return Stream.concat(
                lineage.method(type, name).stream().flatMap(property -> ofResult(property).stream()),
                ofAttribute(type, name).stream());
    }

    private boolean isNamed(PyClass type, String name) {
        return lineage.order(type).stream()
                .anyMatch(one -> one.stores(name)
                        || one.facts().fields().stream().map(FieldFact::name).anyMatch(name::equals));
    }

    /** The class and what it inherits from. */
    List<PyClass> order(PyClass type) {
        return lineage.order(type);
    }

    /** Names of the attributes that objects of the class store, those that a descriptor can have. */
    Stream<String> stored(PyClass type) {
        return lineage.order(type).stream().flatMap(one -> {
            List<String> attributes = new ArrayList<>();
            one.attributeNames().forEach(attributes::add);
            return attributes.stream().filter(Parameters::isWritable);
        });
    }

    /** Whether a class of connections is constructed with parameters of all these names. */
    boolean areOfConnections(String... parameters) {
        return ofConnections.computeIfAbsent(List.of(parameters), none -> findConnection(parameters));
    }

    private boolean findConnection(String... parameters) {
        return byName.entrySet().stream()
                .filter(named -> named.getKey().contains("connection"))
                .flatMap(named -> named.getValue().stream())
                .flatMap(type -> type.method("__init__").stream())
                .anyMatch(constructor -> Arrays.stream(parameters)
                        .allMatch(name -> constructor.parameter(name).isPresent()));
    }
}
