package org.ddintegration.contribute.ddtrace.patch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.scan.Candidate;

/**
 * All that an integration wraps, in the order of its hooks; but what a class inherits before what its base has, whose wrapper
 * it would inherit, so that one call passed two.
 */
public final class WrappedPaths {
    private WrappedPaths() {}

    public static List<WrappedPath> of(Integration integration, LibraryModules modules) {
        return integration.descriptor().tracing().hooks().stream()
                .flatMap(hook -> of(hook, integration, modules))
                .sorted(Comparator.comparing(Inheriting::isOwn))
                .map(Inheriting::path)
                .toList();
    }

    private record Inheriting(WrappedPath path, boolean isOwn) {}

    private static Stream<Inheriting> of(Hook hook, Integration integration, LibraryModules modules) {
        Optional<Candidate> scanned = integration.original(hook);
        return hook.via().stream()
                .map(path -> new Inheriting(
                        WrappedPath.of(path, hook, scanned, modules),
                        path.owner().isEmpty()
                                || scanned.isEmpty()
                                || scanned.get().access().wrapPaths().contains(path)));
    }

    /** Those of modules that a program has once it has imported the library. */
    public static List<WrappedPath> atOnce(List<WrappedPath> paths) {
        return paths.stream().filter(path -> !path.isLate()).toList();
    }

    static List<WrappedPath> lastFirst(List<WrappedPath> paths) {
        List<WrappedPath> reversed = new ArrayList<>(paths);
        Collections.reverse(reversed);
        return List.copyOf(reversed);
    }

    /** Those of modules that programs may do without, by module. */
    public static List<LateModule> late(List<WrappedPath> paths) {
        return paths.stream()
                .filter(WrappedPath::isLate)
                .collect(Collectors.groupingBy(WrappedPath::module, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new LateModule(one.getKey(), one.getValue()))
                .toList();
    }

    /** @param paths what is wrapped once a program imports it */
    public record LateModule(String module, List<WrappedPath> paths) {}

    /** What a handler asks for its pin: its class, which its instance inherits from, else the library's module. */
    static List<ModuleMember> pinned(List<WrappedPath> paths, LibraryModules modules) {
        return paths.stream()
                .filter(path -> !path.isLate() || !path.hasInstance())
                .map(path -> path.hasInstance() ? path.owner() : new ModuleMember(modules.main(), List.of()))
                .distinct()
                .toList();
    }
}
