package org.ddintegration.scan.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.outline.OutlinedModule.Meaning;
import org.ddintegration.scan.outline.Reached.Found;
import org.ddintegration.scan.outline.Reached.Missing;
import org.ddintegration.scan.outline.Reached.Unclear;

/** Follows a path through modules, classes and what they inherit, as Python looks attributes up. */
final class PathFollower {
    private static final int LONGEST_CHAIN = 20;
    /** What every class has, whatever it defines. */
    private static final Set<String> OF_EVERY_OBJECT = Set.of(
            "__init__",
            "__new__",
            "__eq__",
            "__hash__",
            "__repr__",
            "__str__",
            "__setattr__",
            "__getattribute__",
            "__init_subclass__");

    private final Outline outline;
    private int steps;

    PathFollower(Outline outline) {
        this.outline = outline;
    }

    /** Where its module is not one, with another part of the dotted name as the module. */
    Reached follow(HookPoint path) {
        List<Reached> reached =
                Stream.concat(Stream.of(path), otherSplits(path)).map(this::at).toList();
        return first(reached, Found.class)
                .or(() -> first(reached, Unclear.class))
                .orElseGet(Missing::new);
    }

    private static Optional<Reached> first(List<Reached> reached, Class<? extends Reached> sort) {
        return reached.stream().filter(sort::isInstance).findFirst();
    }

    private static Stream<HookPoint> otherSplits(HookPoint path) {
        List<String> parts = List.of((path.module() + "." + path.qualname()).split("\\."));
        return IntStream.range(1, parts.size())
                .map(end -> parts.size() - end)
                .mapToObj(end -> new HookPoint(
                        String.join(".", parts.subList(0, end)), String.join(".", parts.subList(end, parts.size()))))
                .filter(split -> !split.equals(path));
    }

    private Reached at(HookPoint path) {
        if (++steps > LONGEST_CHAIN) {
            return new Missing();
        }
        Optional<OutlinedModule> module = outline.module(path.module());
        if (module.isEmpty()) {
            return unread(path.module());
        }
        List<String> names = List.of(path.qualname().split("\\."));
        Meaning meaning = module.get().names().get(names.get(0));
        if (meaning == null) {
            String below = path.module() + "." + names.get(0);
            return outline.module(below).isPresent() && names.size() > 1
                    ? at(new HookPoint(below, rest(names)))
                    : unnamed(path.module(), module.get());
        }
        return switch (meaning.sort()) {
            case DEFINITION -> definition(HookPoint.parse(meaning.target()), names.subList(1, names.size()));
            case MODULE -> names.size() > 1 ? at(new HookPoint(meaning.target(), rest(names))) : new Missing();
            case OUTSIDE -> new Unclear("it is " + meaning.target() + ", which another library defines", Set.of());
            case VALUE -> new Unclear("it is made when the library is imported", Set.of());
        };
    }

    private static String rest(List<String> names) {
        return String.join(".", names.subList(1, names.size()));
    }

    private Reached unread(String module) {
        if (outline.compiled().contains(module)) {
            return new Unclear("its module is compiled", Set.of("compiled " + module));
        }
        String file = module.replace('.', '/');
        return outline.skipped().stream()
                .filter(path -> path.endsWith(file + ".py") || path.endsWith(file + "/__init__.py"))
                .findFirst()
                .<Reached>map(path -> new Unclear(path + " could not be read", Set.of(path)))
                .orElseGet(Missing::new);
    }

    private static Reached unnamed(String name, OutlinedModule module) {
        return module.unknown().isEmpty()
                ? new Missing()
                : new Unclear(name + " may have it: " + String.join(", ", module.unknown()), module.unknown());
    }

    private Reached definition(HookPoint point, List<String> names) {
        Optional<OutlinedClass> type = outline.type(point);
        if (names.isEmpty()) {
            return type.map(one -> constructor(point, one))
                    .or(() -> outline.function(point).map(one -> function(point, one, Set.of())))
                    .orElseGet(Missing::new);
        }
        if (type.isEmpty()) {
            return new Missing();
        }
        HookPoint inner = new HookPoint(point.module(), point.qualname() + "." + names.get(0));
        if (outline.type(inner).isPresent()) {
            return definition(inner, names.subList(1, names.size()));
        }
        return names.size() == 1
                ? method(point, type.get(), names.get(0))
                : new Unclear(inner + " is no class", Set.of());
    }

    private static Reached function(HookPoint point, OutlinedFunction function, Set<String> unknown) {
        return new Found(point, function.kind(), Optional.of(function), unknown);
    }

    private Reached constructor(HookPoint point, OutlinedClass type) {
        Optional<OutlinedFunction> made = lineage(point, type).stream()
                .map(one -> new HookPoint(one.module(), one.qualname() + ".__init__"))
                .flatMap(one -> outline.function(one).stream())
                .findFirst();
        return new Found(point, CallableKind.CLASS, made, Set.of());
    }

    private static List<HookPoint> lineage(HookPoint point, OutlinedClass type) {
        List<HookPoint> all = new ArrayList<>(List.of(point));
        all.addAll(type.order());
        return all;
    }

    private Reached method(HookPoint point, OutlinedClass type, String name) {
        for (HookPoint one : lineage(point, type)) {
            HookPoint method = new HookPoint(one.module(), one.qualname() + "." + name);
            Optional<OutlinedFunction> function = outline.function(method);
            if (function.isPresent()) {
                return function(method, function.get(), type.unknown());
            }
            Optional<OutlinedClass> owner = outline.type(one);
            Optional<String> alias = owner.map(found -> found.aliases().get(name));
            if (alias.isPresent() && ++steps < LONGEST_CHAIN) {
                return method(point, type, alias.get());
            }
            if (owner.isPresent() && owner.get().values().contains(name)) {
                return new Unclear("it is made when the library is imported", Set.of());
            }
        }
        if (OF_EVERY_OBJECT.contains(name)) {
            return new Found(
                    new HookPoint(point.module(), point.qualname() + "." + name),
                    CallableKind.METHOD,
                    Optional.empty(),
                    type.unknown());
        }
        return type.unknown().isEmpty()
                ? new Missing()
                : new Unclear(point + " may have it: " + String.join(", ", type.unknown()), type.unknown());
    }
}
