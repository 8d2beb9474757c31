package org.ddintegration.scan.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.facts.BindFact;
import org.ddintegration.scan.facts.ClassFacts;
import org.ddintegration.scan.facts.ValueFact;

/** A class, with its own methods and the values that its instances' attributes are given. */
public final class PyClass {
    private final PyModule module;
    private final ClassFacts facts;
    private final HookPoint point;
    private final String name;
    private final Map<String, PyFunction> methods = new LinkedHashMap<>();
    private final Map<String, List<AttributeValue>> attributes = new LinkedHashMap<>();
    private final Set<String> stored = new HashSet<>();

    /**
     * A value that an attribute is given.
     *
     * @param within the method that gives it; absent when the body of the class does
     */
    public record AttributeValue(ValueFact value, Optional<PyFunction> within) {}

    PyClass(PyModule module, ClassFacts facts) {
        this.module = module;
        this.facts = facts;
        this.point = new HookPoint(module.name(), facts.qualname());
        this.name = point.name();
        for (BindFact bind : facts.binds()) {
            put(bind.target(), bind.value(), Optional.empty());
        }
    }

    void add(PyFunction method) {
        methods.put(method.name(), method);
        String self = method.receiver().orElse("");
        if (self.isEmpty()) {
            return;
        }
        for (BindFact bind : method.facts().scope().binds()) {
            attributeOf(self, bind.target()).ifPresent(name -> put(name, bind.value(), Optional.of(method)));
        }
        for (String target : method.facts().scope().attributes()) {
            attributeOf(self, target).ifPresent(stored::add);
        }
    }

    private static Optional<String> attributeOf(String self, String target) {
        int dot = target.indexOf('.');
        return dot == self.length() && target.startsWith(self) && target.indexOf('.', dot + 1) < 0
                ? Optional.of(target.substring(dot + 1))
                : Optional.empty();
    }

    private void put(String name, ValueFact value, Optional<PyFunction> within) {
        stored.add(name);
        attributes.computeIfAbsent(name, n -> new ArrayList<>(2)).add(new AttributeValue(value, within));
    }

    public PyModule module() {
        return module;
    }

    public ClassFacts facts() {
        return facts;
    }

    public String qualname() {
        return facts.qualname();
    }

    public String name() {
        return name;
    }

    public HookPoint point() {
        return point;
    }

    public Optional<PyFunction> method(String name) {
        return Optional.ofNullable(methods.get(name));
    }

    public Iterable<PyFunction> methods() {
        return methods.values();
    }

    public List<AttributeValue> attribute(String name) {
        return attributes.getOrDefault(name, List.of());
    }

    /** Whether the class or one of its methods gives the attribute a value, known or not. */
    public boolean stores(String attribute) {
        return stored.contains(attribute);
    }

    public Iterable<String> attributeNames() {
        return attributes.keySet();
    }

    @Override
    public String toString() {
        return point().toString();
    }
}
