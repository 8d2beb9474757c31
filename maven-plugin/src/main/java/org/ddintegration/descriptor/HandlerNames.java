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

/**
 * Names the handlers of hook points, as short as they differ: {@code traced_put}, {@code traced_async_put} of its asynchronous
 * twin, {@code traced_client_put} where several would be that or the name is special, {@code traced_users_put} with one module or
 * two where classes of one name differ in these alone, and a number behind where nothing that short tells them apart.
 */
public final class HandlerNames {
    private HandlerNames() {}

    /** @param taken names that no handler may get */
    public static Map<HookPoint, String> of(Collection<HookPoint> targets, Set<String> taken) {
        Map<HookPoint, String> names = new LinkedHashMap<>();
        Set<NamedHandler> left =
                targets.stream().map(NamedHandler::of).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, List<NamedHandler>> namesakes =
                left.stream().collect(Collectors.groupingBy(one -> one.target().name()));
        Function<NamedHandler, List<NamedHandler>> alike =
                one -> namesakes.get(one.target().name());
        Set<String> used = new HashSet<>(taken);
        List<Function<NamedHandler, String>> spellings = List.of(
                NamedHandler::byFunction,
                one -> one.isOneOfTwins(alike.apply(one)) ? one.bySide(one.byFunction()) : one.byClass(),
                NamedHandler::byClass,
                one -> one.bySide(one.byClass()),
                one -> one.byParts(one.byFunction(), alike.apply(one)),
                one -> one.byParts(one.byClass(), alike.apply(one)));
        for (Function<NamedHandler, String> spelling : spellings) {
            Map<NamedHandler, String> spelled = left.stream()
                    .collect(Collectors.toMap(one -> one, spelling, (one, other) -> one, LinkedHashMap::new));
            Map<String, Long> uses =
                    spelled.values().stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
            spelled.forEach((one, name) -> {
                if (uses.get(name) == 1 && used.add(name)) {
                    names.put(one.target(), name);
                    left.remove(one);
                }
            });
        }
        for (NamedHandler one : left) {
            int number = 2;
            while (!used.add(one.byClass() + "_" + number)) {
                number++;
            }
            names.put(one.target(), one.byClass() + "_" + number);
        }
        return names;
    }
}
