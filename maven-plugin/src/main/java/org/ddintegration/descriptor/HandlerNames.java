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

/** Names the handlers of hook points: {@code traced_put}, or {@code traced_client_put} where several would be that or the name is special. */
public final class HandlerNames {
    private HandlerNames() {}

    /** @param taken names that no handler may get */
    public static Map<HookPoint, String> of(Collection<HookPoint> targets, Set<String> taken) {
        Map<HookPoint, String> names = new LinkedHashMap<>();
        Set<HookPoint> left = new LinkedHashSet<>(targets);
        Set<String> used = new HashSet<>(taken);
        List<Function<HookPoint, String>> spellings = List.of(
                HandlerNames::byFunction, HandlerNames::byClass, HandlerNames::bySubmodule, HandlerNames::byModule);
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

    private static String bySubmodule(HookPoint target) {
        return byModule(new HookPoint(target.module().replaceFirst("^[^.]+\\.", ""), target.qualname()));
    }

    private static String byModule(HookPoint target) {
        return "traced_" + SnakeCase.of((target.module() + "_" + target.qualname()).replace('.', '_'));
    }
}
