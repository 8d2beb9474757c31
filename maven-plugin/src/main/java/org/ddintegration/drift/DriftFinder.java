package org.ddintegration.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.packaging.SpecifierSet;
import org.ddintegration.packaging.Version;
import org.ddintegration.python.StandardLibrary;
import org.ddintegration.scan.outline.Outline;
import org.ddintegration.scan.outline.Reached;

/** Compares what an integration wraps in several versions of its libraries. */
public final class DriftFinder {
    private final List<ComparedLibrary> libraries;
    private final Map<String, Successors> successors = new HashMap<>();

    /**
     * A path in a version that has it.
     *
     * @param age how many newer ones there are among those that are supported
     */
    private record Earlier(int age, Outline outline, Reached.Found found) {}

    public DriftFinder(List<ComparedLibrary> libraries) {
        this.libraries = List.copyOf(libraries);
    }

    /** @param notes what is to be said beside */
    public IntegrationDrift of(String name, List<WrappedHook> hooks, List<String> notes) {
        List<HookDrift> drifts = new ArrayList<>();
        for (WrappedHook hook : hooks) {
            hook.hook().via().forEach(path -> drifts.add(drift(path, hook)));
        }
        return new IntegrationDrift(
                name, libraries.stream().map(DriftFinder::words).toList(), drifts, newcomers(hooks), notes);
    }

    private static String words(ComparedLibrary library) {
        List<String> lowestFirst = new ArrayList<>(
                library.before().stream().map(DriftFinder::version).toList());
        Collections.reverse(lowestFirst);
        String before = String.join(", ", lowestFirst);
        return library.distribution() + " " + (before.isEmpty() ? "" : before + " -> ") + version(library.after());
    }

    private static String version(Outline outline) {
        return outline.version().isEmpty() ? outline.library() : outline.version();
    }

    private HookDrift drift(HookPoint path, WrappedHook wrapped) {
        Hook hook = wrapped.hook();
        Optional<ComparedLibrary> library =
                libraries.stream().filter(one -> one.installs(path.module())).findFirst();
        if (library.isEmpty()) {
            boolean isStandard = StandardLibrary.has(path.module().split("\\.")[0]);
            return HookDrift.of(
                    path,
                    hook.handler(),
                    Fate.UNREAD,
                    isStandard ? "comes with Python, which is not read" : "is in no library that was read");
        }
        if (!isWrappedIn(library.get().after(), hook, library.get())) {
            return HookDrift.of(
                    path, hook.handler(), Fate.EXCLUDED, "is wrapped in versions " + hook.versions() + " alone");
        }
        HookDrift found = drift(path, wrapped, library.get());
        return hook.optional() ? found.excused() : found;
    }

    private static boolean isWrappedIn(Outline outline, Hook hook, ComparedLibrary library) {
        return !library.isMain()
                || Version.parse(outline.version())
                        .map(SpecifierSet.of(hook.versions())::allows)
                        .orElse(true);
    }

    private HookDrift drift(HookPoint path, WrappedHook wrapped, ComparedLibrary library) {
        String handler = wrapped.hook().handler();
        List<Outline> before = library.before().stream()
                .filter(outline -> isWrappedIn(outline, wrapped.hook(), library))
                .toList();
        Optional<Earlier> earlier = IntStream.range(0, before.size())
                .boxed()
                .flatMap(age -> before.get(age).reach(path) instanceof Reached.Found found
                        ? Stream.of(new Earlier(age, before.get(age), found))
                        : Stream.of())
                .findFirst();
        Reached now = library.after().reach(path);
        if (now instanceof Reached.Found found) {
            return earlier.map(one -> changed(path, wrapped, one.found(), found))
                    .orElseGet(() -> HookDrift.of(path, handler, Fate.KEPT, ""));
        }
        if (now instanceof Reached.Unclear unclear && !isAsUnclear(unclear, earlier)) {
            return HookDrift.of(path, handler, Fate.UNCLEAR, "cannot be told: " + unclear.why());
        }
        if (earlier.isEmpty()) {
            return before.isEmpty()
                    ? HookDrift.of(path, handler, Fate.GONE, "is not there")
                    : HookDrift.of(path, handler, Fate.ABSENT, Fate.ABSENT.words());
        }
        if (earlier.get().age() > 0) {
            return HookDrift.of(
                    path,
                    handler,
                    Fate.EXCLUDED,
                    "was gone already in " + version(before.get(0)) + ", which is supported");
        }
        return gone(path, handler, library, earlier.get());
    }

    /** What an older version had for certain is gone where nothing new may give it. */
    private static boolean isAsUnclear(Reached.Unclear now, Optional<Earlier> earlier) {
        return !now.unknown().isEmpty()
                && earlier.filter(one -> one.found().unknown().containsAll(now.unknown()))
                        .isPresent();
    }

    private HookDrift gone(HookPoint path, String handler, ComparedLibrary library, Earlier earlier) {
        Optional<HookPoint> now = successors
                .computeIfAbsent(library.distribution(), one -> new Successors(earlier.outline(), library.after()))
                .of(path, earlier.found());
        if (now.isEmpty()) {
            return HookDrift.of(path, handler, Fate.GONE, "is gone");
        }
        boolean isMoved = now.get().name().equals(path.name());
        return new HookDrift(
                path,
                handler,
                isMoved ? Fate.MOVED : Fate.RENAMED,
                isMoved ? "moved to " + now.get() : "is gone; perhaps it was renamed to " + now.get(),
                now);
    }

    private static HookDrift changed(HookPoint path, WrappedHook wrapped, Reached.Found old, Reached.Found now) {
        SignatureDrift signature = new SignatureDrift(old, now);
        String handler = wrapped.hook().handler();
        Optional<String> kind = signature.kind();
        if (kind.isPresent()) {
            return HookDrift.of(path, handler, Fate.OTHER_KIND, kind.get());
        }
        List<String> lost = signature.parameters(wrapped.reads());
        return lost.isEmpty()
                ? HookDrift.of(path, handler, Fate.KEPT, "")
                : HookDrift.of(path, handler, Fate.OTHER_PARAMETERS, String.join("; ", lost));
    }

    private List<Newcomer> newcomers(List<WrappedHook> hooks) {
        List<Newcomer> found = new ArrayList<>();
        for (ComparedLibrary library : libraries) {
            Set<HookPoint> traced = new HashSet<>();
            hooks.stream().flatMap(hook -> hook.hook().via().stream()).forEach(path -> {
                if (library.after().reach(path) instanceof Reached.Found one) {
                    traced.add(one.target());
                }
            });
            if (!library.before().isEmpty()) {
                found.addAll(new Newcomers(library.before(), library.after()).beside(traced));
            }
        }
        return found;
    }
}
