package org.ddintegration.scan.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.facts.BindFact;
import org.ddintegration.scan.facts.FunctionFacts;
import org.ddintegration.scan.facts.ImportFact;
import org.ddintegration.scan.facts.ParameterFacts;
import org.ddintegration.scan.facts.ValueFact;

/** A function or method. */
public final class PyFunction {
    private static final Set<String> PROPERTY = Set.of(
            "property",
            "cached_property",
            "abstractproperty",
            "classproperty",
            "hybrid_property",
            "memoized_property",
            "lazy_property",
            "reify",
            "lazyproperty",
            "getter");

    private final PyModule module;
    private final Optional<PyClass> owner;
    private final FunctionFacts facts;
    private final HookPoint point;
    private final String name;
    private final Binding binding;
    private final boolean property;
    private final Optional<String> receiver;
    private Map<String, List<ValueFact>> locals;

    PyFunction(PyModule module, PyClass owner, FunctionFacts facts) {
        this.module = module;
        this.owner = Optional.ofNullable(owner);
        this.facts = facts;
        this.point = new HookPoint(module.name(), facts.qualname());
        this.name = point.name();
        this.binding = bindingOf(owner, facts);
        this.property = owner != null && facts.decoratedWith(PROPERTY);
        this.receiver = receiver(binding, facts.parameters());
    }

    private static Binding bindingOf(PyClass owner, FunctionFacts facts) {
        if (owner == null) {
            return Binding.NONE;
        }
        String name = facts.qualname().substring(facts.qualname().lastIndexOf('.') + 1);
        if (facts.decoratedWith(Set.of("staticmethod")) || name.equals("__new__")) {
            return Binding.STATIC;
        }
        boolean ofClass = facts.decoratedWith(Set.of("classmethod"))
                || name.equals("__init_subclass__")
                || name.equals("__class_getitem__");
        return ofClass ? Binding.CLASS : Binding.INSTANCE;
    }

    public PyModule module() {
        return module;
    }

    public Optional<PyClass> owner() {
        return owner;
    }

    public FunctionFacts facts() {
        return facts;
    }

    public Binding binding() {
        return binding;
    }

    public boolean isProperty() {
        return property;
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

    public boolean is(int flag) {
        return facts.is(flag);
    }

    /** The parameter that stands for the instance or class; absent in functions and static methods. */
    public Optional<String> receiver() {
        return receiver;
    }

    private static Optional<String> receiver(Binding binding, List<ParameterFacts> parameters) {
        boolean bound = binding == Binding.INSTANCE || binding == Binding.CLASS;
        return bound && !parameters.isEmpty() ? Optional.of(parameters.get(0).name()) : Optional.empty();
    }

    public Optional<ParameterFacts> parameter(String name) {
        for (ParameterFacts one : facts.parameters()) {
            if (one.name().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    public Optional<ImportFact> localImport(String name) {
        for (ImportFact one : facts.scope().imports()) {
            if (one.bound().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** What a local name is given as value, in source order. */
    public List<ValueFact> locals(String name) {
        if (locals == null) {
            Map<String, List<ValueFact>> found = new HashMap<>();
            for (BindFact bind : facts.scope().binds()) {
                found.computeIfAbsent(bind.target(), t -> new ArrayList<>(1)).add(bind.value());
            }
            locals = found;
        }
        return locals.getOrDefault(name, List.of());
    }

    @Override
    public String toString() {
        return point().toString();
    }
}
