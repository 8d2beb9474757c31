package org.ddintegration.contribute.ddtrace.patch;

import java.util.List;
import java.util.Optional;
import org.ddintegration.contribute.Integration;

/** All that an integration wraps, in the order of its hooks. */
public final class WrappedPaths {
    private WrappedPaths() {}

    public static List<WrappedPath> of(Integration integration, LibraryModules modules) {
        return integration.descriptor().hooks().stream()
                .flatMap(hook ->
                        WrappedPath.of(
                                hook, Optional.ofNullable(integration.scanned().get(hook.target())), modules)
                                .stream())
                .toList();
    }

    /** What a handler asks for its pin: its class, which its instance inherits from, else the library's module. */
    static List<String> pinned(List<WrappedPath> paths, LibraryModules modules) {
        return paths.stream()
                .map(path -> path.hasInstance() ? path.owner() : modules.main())
                .distinct()
                .toList();
    }
}
