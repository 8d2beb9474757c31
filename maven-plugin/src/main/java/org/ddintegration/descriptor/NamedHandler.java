package org.ddintegration.descriptor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A hook point, and what a handler of it may be called.
 *
 * @param parts its module's parts
 * @param owner the words of its class, without those that say that it is asynchronous
 * @param isAsynchronous whether its module or its class says so
 */
record NamedHandler(HookPoint target, List<String> parts, Set<String> owner, boolean isAsynchronous) {
    private static final String PREFIX = "traced_";
    private static final Set<String> ASYNCHRONOUS = Set.of("aio", "async", "asyncio", "asynchronous", "aclient");

    static NamedHandler of(HookPoint target) {
        return new NamedHandler(
                target,
                List.of(target.module().split("\\.")),
                words(target.owner())
                        .filter(word -> !ASYNCHRONOUS.contains(word))
                        .collect(Collectors.toSet()),
                words(target.module() + "." + target.owner()).anyMatch(ASYNCHRONOUS::contains));
    }

    String byFunction() {
        return target.name().startsWith("__") ? byClass() : PREFIX + SnakeCase.of(target.name());
    }

    String byClass() {
        return Stream.of(target.qualname().split("\\."))
                .map(SnakeCase::of)
                .collect(Collectors.joining("_", PREFIX, ""));
    }

    /** What says that it is asynchronous goes before the rest, once. */
    String bySide(String name) {
        return isAsynchronous && words(name).noneMatch("async"::equals) ? before(List.of("async"), name) : name;
    }

    /** Whether all functions of this name belong to one class, or to its asynchronous twin. */
    boolean isOneOfTwins(Collection<NamedHandler> namesakes) {
        return namesakes.stream().allMatch(other -> other.owner.equals(owner));
    }

    /** With the innermost module, or the two modules, that no other hook point of this name and side is in. */
    String byParts(String name, Collection<NamedHandler> namesakes) {
        List<NamedHandler> others = namesakes.stream()
                .filter(other -> other.isAsynchronous == isAsynchronous && !other.equals(this))
                .toList();
        for (int inner = parts.size() - 1; inner >= 0; inner--) {
            if (isOnly(List.of(parts.get(inner)), others)) {
                return bySide(before(List.of(parts.get(inner)), name));
            }
        }
        for (int inner = parts.size() - 1; inner > 0; inner--) {
            for (int outer = inner - 1; outer >= 0; outer--) {
                List<String> two = List.of(parts.get(outer), parts.get(inner));
                if (isOnly(two, others)) {
                    return bySide(before(two, name));
                }
            }
        }
        return bySide(name);
    }

    private static boolean isOnly(List<String> some, List<NamedHandler> others) {
        return others.stream().noneMatch(other -> other.parts.containsAll(some));
    }

    /** {@code traced_chat_create} of {@code traced_create}; words that the name begins with are not said twice. */
    private static String before(List<String> parts, String name) {
        String words = parts.stream().map(SnakeCase::of).collect(Collectors.joining("_", PREFIX, "_"));
        return name.startsWith(words) ? name : words + name.substring(PREFIX.length());
    }

    private static Stream<String> words(String dotted) {
        return Stream.of(dotted.split("\\."))
                .flatMap(part -> Stream.of(SnakeCase.of(part).split("_")));
    }
}
