package org.ddintegration.drift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.outline.Outline;
import org.ddintegration.scan.outline.OutlinedFunction;

/** Finds what is new beside functions that are traced: their asynchronous twins, and methods whose names have a word in common with theirs. */
final class Newcomers {
    private static final int SHORTEST_WORD = 3;

    private final Map<HookPoint, OutlinedFunction> fresh;

    Newcomers(List<Outline> before, Outline after) {
        this.fresh = new TreeMap<>(after.functions());
        fresh.keySet().removeIf(point -> before.stream().anyMatch(one -> one.defines(point)) || isPrivate(point));
    }

    /** @param traced where the functions are defined that are wrapped in the newer version */
    List<Newcomer> beside(Set<HookPoint> traced) {
        List<Newcomer> found = new ArrayList<>();
        for (Map.Entry<HookPoint, OutlinedFunction> one : fresh.entrySet()) {
            if (!traced.contains(one.getKey()) && !one.getValue().isProperty()) {
                traced.stream()
                        .sorted()
                        .flatMap(hook ->
                                why(one.getKey(), hook).stream().map(why -> new Newcomer(one.getKey(), hook, why)))
                        .findFirst()
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<String> why(HookPoint point, HookPoint hook) {
        boolean isSameOwner =
                point.module().equals(hook.module()) && point.owner().equals(hook.owner());
        if (isSameOwner && isAsyncOf(point.name(), hook.name())) {
            return Optional.of("its asynchronous twin");
        }
        if (point.name().equals(hook.name())
                && !hook.owner().isEmpty()
                && isAsyncOf(point.owner(), hook.owner())
                && Likeness.ofPaths(point.module(), hook.module()) > 0) {
            return Optional.of("the same of an asynchronous class");
        }
        return isSameOwner ? commonWord(point.name(), hook.name()).map(word -> "also " + word) : Optional.empty();
    }

    private static boolean isAsyncOf(String name, String plain) {
        String twin = name.toLowerCase(Locale.ROOT).replace("_", "");
        String bare = plain.toLowerCase(Locale.ROOT).replace("_", "");
        return List.of("a" + bare, "async" + bare, bare + "async", "aio" + bare).contains(twin);
    }

    private static Optional<String> commonWord(String name, String hook) {
        if (hook.startsWith("__") || name.startsWith("__")) {
            return Optional.empty();
        }
        Set<String> words = new HashSet<>(words(hook));
        return words(name).stream().filter(words::contains).findFirst();
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("_"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
    }

    private static boolean isPrivate(HookPoint point) {
        String name = point.name();
        return name.startsWith("_")
                || point.owner().startsWith("_")
                || point.owner().contains("._");
    }
}
