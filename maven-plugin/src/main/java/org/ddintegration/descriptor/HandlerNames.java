package org.ddintegration.descriptor;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names the handlers of hook points, as short as they differ: {@code traced_put}, {@code traced_async_put} of its asynchronous
 * twin, {@code traced_client_put} where several would be that or the name is special.
 */
public final class HandlerNames {
    private static final Set<String> ASYNCHRONOUS = Set.of("aio", "async", "asyncio", "asynchronous", "aclient");

    private HandlerNames() {}

    /** @param taken names that no handler may get */
    public static Map<HookPoint, String> of(Collection<HookPoint> targets, Set<String> taken) {
        Map<HookPoint, String> names = new LinkedHashMap<>();
        Set<HookPoint> left = new LinkedHashSet<>(targets);
        Set<String> used = new HashSet<>(taken);
        List<Function<HookPoint, String>> spellings = List.of(
                HandlerNames::byFunction,
                target -> isOneOfTwins(target, targets) ? bySide(target, byFunction(target)) : byClass(target),
                HandlerNames::byClass,
                target -> bySide(target, byClass(target)),
                target -> byPart(target, targets),
                HandlerNames::bySubmodule,
                HandlerNames::byModule);
        for (Function<HookPoint, String> spelling : spellings) {
            Map<String, Long> uses = left.stream().collect(Collectors.groupingBy(spelling, Collectors.counting()));
            left.removeIf(target -> {
                String name = spelling.apply(target);
                boolean isFree = uses.get(name) == 1 && used.add(name);
                if (isFree) {
                    names.put(target, name);
                }
                return isFree;
            });
        }
        for (HookPoint target : left) {
            int number = 2;
            while (!used.add(byModule(target) + "_" + number)) {
                number++;
            }
            names.put(target, byModule(target) + "_" + number);
        }
        return names;
    }

    private static String byFunction(HookPoint target) {
        return target.name().startsWith("__") ? byClass(target) : "traced_" + SnakeCase.of(target.name());
    }

    private static String byClass(HookPoint target) {
        return Stream.of(target.qualname().split("\\."))
                .map(SnakeCase::of)
                .collect(Collectors.joining("_", "traced_", ""));
    }

    /** What says that it is asynchronous goes before the rest, once. */
    private static String bySide(HookPoint target, String name) {
        return isAsynchronous(target) && split(name).noneMatch("async"::equals)
                ? name.replaceFirst("^traced_", "traced_async_")
                : name;
    }

    /** Whether all functions of this name belong to one class, or to its asynchronous twin. */
    private static boolean isOneOfTwins(HookPoint target, Collection<HookPoint> targets) {
        return targets.stream()
                .filter(other -> other.name().equals(target.name()))
                .allMatch(other -> words(other.owner()).equals(words(target.owner())));
    }

    private static boolean isAsynchronous(HookPoint target) {
        return split(target.module() + "." + target.owner()).anyMatch(ASYNCHRONOUS::contains);
    }

    private static Set<String> words(String dotted) {
        return split(dotted).filter(word -> !ASYNCHRONOUS.contains(word)).collect(Collectors.toSet());
    }

    private static Stream<String> split(String dotted) {
        return Stream.of(dotted.split("\\."))
                .flatMap(part -> Stream.of(SnakeCase.of(part).split("_")));
    }

    /** With the innermost module that no other hook point of this name is in. */
    private static String byPart(HookPoint target, Collection<HookPoint> targets) {
        List<String> parts = List.of(target.module().split("\\."));
        for (int i = parts.size() - 1; i > 0; i--) {
            String part = parts.get(i);
            boolean isOnly = targets.stream()
                    .filter(other -> other.name().equals(target.name()) && !other.equals(target))
                    .noneMatch(other -> List.of(other.module().split("\\.")).contains(part));
            if (isOnly) {
                return "traced_" + SnakeCase.of(part.replaceFirst("^_+", "")) + "_"
                        + byFunction(target).replaceFirst("^traced_", "");
            }
        }
        return bySubmodule(target);
    }

    private static String bySubmodule(HookPoint target) {
        return byModule(new HookPoint(target.module().replaceFirst("^[^.]+\\.", ""), target.qualname()));
    }

    private static String byModule(HookPoint target) {
        return "traced_" + SnakeCase.of((target.module() + "_" + target.qualname()).replace('.', '_'));
    }
}
