package org.ddintegration.drift;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.outline.Outline;
import org.ddintegration.scan.outline.OutlinedClass;
import org.ddintegration.scan.outline.OutlinedFunction;
import org.ddintegration.scan.outline.OutlinedFunction.OutlinedParameter;
import org.ddintegration.scan.outline.Reached;

/** Finds what has taken the place of a function or class that is gone. */
final class Successors {
    private static final double LEAST_OF_FUNCTION = 5;
    private static final double LEAST_OF_CLASS = 3;
    private static final double LIKE_NAME = 0.5;
    private static final double SAME_PARAMETERS = 0.75;

    private final Outline before;
    private final Outline after;
    private final SortedMap<HookPoint, OutlinedFunction> newFunctions;
    private final SortedMap<HookPoint, OutlinedClass> newClasses;
    private final Set<String> oldNames = new HashSet<>();

    /** What is likely to be it, and how likely. */
    private record Rated(HookPoint point, double rate) {}

    Successors(Outline before, Outline after) {
        this.before = before;
        this.after = after;
        this.newFunctions = new TreeMap<>(after.functions());
        this.newClasses = new TreeMap<>(after.classes());
        before.functions().keySet().forEach(point -> oldNames.add(simple(point)));
        newFunctions.keySet().removeIf(before::defines);
        newClasses.keySet().removeIf(before::defines);
    }

    /**
     * Empty when nothing is alike enough.
     *
     * @param path that is gone
     * @param old where it led
     */
    Optional<HookPoint> of(HookPoint path, Reached.Found old) {
        return ofOwner(path, old)
                .or(() -> Optional.of(old.target()).filter(target -> !target.equals(path) && after.defines(target)))
                .or(() -> old.kind() == CallableKind.CLASS ? ofClass(old.target()) : best(newFunctions, old));
    }

    /** A method of a class that is gone itself is the one of its name in what took the place of the class. */
    private Optional<HookPoint> ofOwner(HookPoint path, Reached.Found old) {
        if (path.owner().isEmpty()) {
            return Optional.empty();
        }
        HookPoint owner = new HookPoint(path.module(), path.owner());
        if (!(before.reach(owner) instanceof Reached.Found was) || after.reach(owner) instanceof Reached.Found) {
            return Optional.empty();
        }
        Optional<HookPoint> moved =
                after.type(was.target()).isPresent() ? Optional.of(was.target()) : ofClass(was.target());
        return moved.flatMap(type -> Stream.of(new HookPoint(type.module(), type.qualname() + "." + path.name()))
                .filter(method -> after.reach(method) instanceof Reached.Found)
                .findFirst()
                .or(() -> ofMethodIn(type, old)));
    }

    private Optional<HookPoint> ofMethodIn(HookPoint type, Reached.Found old) {
        Map<HookPoint, OutlinedFunction> methods = new TreeMap<>();
        for (String name : after.methods(type)) {
            HookPoint method = new HookPoint(type.module(), type.qualname() + "." + name);
            after.function(method).ifPresent(found -> methods.put(method, found));
        }
        return best(methods, old);
    }

    private Optional<HookPoint> ofClass(HookPoint old) {
        List<String> methods = callables(before, old);
        return Stream.concat(newClasses.keySet().stream(), heirs(old))
                .map(type -> new Rated(type, rate(old, methods, type)))
                .filter(one -> one.rate() >= LEAST_OF_CLASS)
                .max(Comparator.comparingDouble(Rated::rate).thenComparing(Rated::point, Comparator.reverseOrder()))
                .map(Rated::point);
    }

    /** Classes that derived from it, and are there still. */
    private Stream<HookPoint> heirs(HookPoint old) {
        return before.classes().entrySet().stream()
                .filter(one -> one.getValue().order().contains(old)
                        && after.type(one.getKey()).isPresent())
                .map(Map.Entry::getKey);
    }

    private double rate(HookPoint old, List<String> methods, HookPoint type) {
        List<String> others = callables(after, type);
        double common = methods.isEmpty() && others.isEmpty() ? LIKE_NAME : Likeness.ofSets(methods, others);
        return 2 * Likeness.ofNames(old.name(), type.name())
                + 2 * common
                + Likeness.ofPaths(old.module(), type.module());
    }

    /** The methods of a class but for special ones, those that are awaited told from the others. */
    private static List<String> callables(Outline outline, HookPoint type) {
        return outline.methods(type).stream()
                .filter(name -> !isSpecial(name))
                .map(name -> outline.function(new HookPoint(type.module(), type.qualname() + "." + name))
                                .filter(method -> method.kind().isAsync())
                                .map(method -> "async ")
                                .orElse("")
                        + name)
                .toList();
    }

    /** The name with that of its class, wherever that is defined. */
    private static String simple(HookPoint point) {
        return ownerName(point) + "." + point.name();
    }

    /** What only moved has taken no other's place. */
    private Optional<HookPoint> best(Map<HookPoint, OutlinedFunction> among, Reached.Found old) {
        return among.entrySet().stream()
                .filter(one ->
                        one.getKey().name().equals(old.target().name()) || !oldNames.contains(simple(one.getKey())))
                .map(one -> new Rated(one.getKey(), rate(old, one.getKey(), one.getValue())))
                .filter(one -> one.rate() >= LEAST_OF_FUNCTION)
                .max(Comparator.comparingDouble(Rated::rate).thenComparing(Rated::point, Comparator.reverseOrder()))
                .map(Rated::point);
    }

    private static double rate(Reached.Found old, HookPoint point, OutlinedFunction function) {
        double owners = Likeness.ofNames(ownerName(old.target()), ownerName(point));
        if (isSpecial(old.target().name()) && owners < LIKE_NAME) {
            return 0;
        }
        double names = Likeness.ofNames(old.target().name(), point.name());
        List<String> taken = old.function().map(Successors::names).orElse(List.of());
        double parameters =
                taken.isEmpty() && names(function).isEmpty() ? LIKE_NAME : Likeness.ofSets(taken, names(function));
        boolean isBeside = point.module().equals(old.target().module())
                && point.owner().equals(old.target().owner());
        boolean isAlikeCalled = parameters >= SAME_PARAMETERS && taken.size() > (isBeside ? 0 : 1);
        boolean isLike = names >= LIKE_NAME || isAlikeCalled;
        if (!isLike) {
            return 0;
        }
        boolean isBoth = old.target().owner().isEmpty() && point.owner().isEmpty();
        return 3 * names
                + 2 * parameters
                + 1.5 * (isBoth ? 1 : owners)
                + Likeness.ofPaths(old.target().module(), point.module())
                + (isBeside && names == 1 ? 2 : 0)
                + (old.kind() == function.kind() ? 0.5 : 0);
    }

    /** Any class may have such a method, and it tells nothing of another. */
    private static boolean isSpecial(String name) {
        return name.startsWith("__") && name.endsWith("__");
    }

    private static String ownerName(HookPoint point) {
        return point.owner().substring(point.owner().lastIndexOf('.') + 1);
    }

    private static List<String> names(OutlinedFunction function) {
        return function.given().stream().map(OutlinedParameter::name).toList();
    }
}
