package org.ddintegration.workflow.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.packaging.SpecifierSet;
import org.ddintegration.packaging.Version;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;

/**
 * Hooks of which only the paths are known that are wrapped, with where a scan finds their functions defined. One that it does
 * not find stays as it is.
 */
public final class LocatedHooks {
    private final Scan scan;
    private final Map<HookPoint, Integer> taken = new HashMap<>();

    /** A hook, the path to it as the library has it, and the function; empty where the scan has none there. */
    private record Located(Hook hook, HookPoint path, Optional<Candidate> function) {
        boolean isDefinedThere() {
            return function.isEmpty() || function.get().target().equals(path);
        }
    }

    private LocatedHooks(Scan scan) {
        this.scan = scan;
    }

    /** @param hooks each with one path, which is its target too */
    public static List<Hook> of(List<Hook> hooks, Scan scan) {
        return new LocatedHooks(scan).placed(hooks);
    }

    /** What is wrapped where it is defined has the first claim on that; two paths of one function are one hook. */
    private List<Hook> placed(List<Hook> hooks) {
        List<Located> located = hooks.stream().map(this::located).toList();
        List<Hook> placed = new ArrayList<>(hooks);
        for (boolean isDefinedThere : List.of(true, false)) {
            for (int i = 0; i < located.size(); i++) {
                if (located.get(i).isDefinedThere() == isDefinedThere) {
                    place(located.get(i), i, placed);
                }
            }
        }
        return placed.stream().filter(hook -> !hook.via().isEmpty()).toList();
    }

    private void place(Located one, int index, List<Hook> placed) {
        HookPoint target = one.function().map(Candidate::target).orElse(one.path());
        Hook alone = with(one, target, List.of(one.path()));
        Integer other = taken.putIfAbsent(target, index);
        if (other == null) {
            placed.set(index, alone);
        } else if (isAlike(placed.get(other), alone)) {
            Set<HookPoint> paths = new LinkedHashSet<>(placed.get(other).via());
            paths.add(one.path());
            placed.set(other, with(located(placed.get(other)), target, List.copyOf(paths)));
            placed.set(index, with(one, target, List.of()));
        } else {
            boolean isFree = taken.putIfAbsent(one.path(), index) == null;
            placed.set(index, with(one, one.path(), isFree ? List.of(one.path()) : List.of()));
        }
    }

    private static boolean isAlike(Hook one, Hook other) {
        return one.handler().equals(other.handler())
                && one.versions().equals(other.versions())
                && one.optional() == other.optional()
                && one.operation().equals(other.operation());
    }

    private Located located(Hook hook) {
        HookPoint path = hook.target();
        if (!isInRead(hook)) {
            return new Located(hook, path, Optional.empty());
        }
        return Stream.concat(Stream.of(path), otherSplits(path))
                .flatMap(split ->
                        scan.reachedBy(split).stream().map(found -> new Located(hook, split, Optional.of(found))))
                .findFirst()
                .orElseGet(() -> new Located(hook, path, Optional.empty()));
    }

    /** Whether the version that was scanned has it, as far as the hook says. */
    private boolean isInRead(Hook hook) {
        return Version.parse(scan.version())
                .map(SpecifierSet.of(hook.versions())::allows)
                .orElse(true);
    }

    /** The same dotted path with another part of it as the module. */
    private static Stream<HookPoint> otherSplits(HookPoint path) {
        List<String> parts = List.of((path.module() + "." + path.qualname()).split("\\."));
        return IntStream.range(1, parts.size())
                .mapToObj(end -> new HookPoint(
                        String.join(".", parts.subList(0, end)), String.join(".", parts.subList(end, parts.size()))))
                .filter(split -> !split.equals(path));
    }

    private static Hook with(Located one, HookPoint target, List<HookPoint> via) {
        Hook hook = one.hook();
        CallableKind kind = one.function()
                .filter(found -> hook.kind() != CallableKind.CLASS)
                .map(found -> found.definition().kind())
                .orElse(hook.kind());
        return hook.at(target, via, kind);
    }
}
