package org.ddintegration.workflow.versions;

import java.util.List;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.packaging.SpecifierSet;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.Release;

/**
 * Reads the lowest version that a first descriptor supports, and raises it until most of its hook points are there; the others
 * are bound to the versions that have them.
 */
public final class LowestSupported {
    /** One hook point in so many may be one of later versions alone. */
    private static final int SHARE = 3;

    private final Console console;
    private final OtherVersions others;

    public LowestSupported(Console console, OtherVersions others) {
        this.console = console;
        this.others = others;
    }

    /** @param read the version that the hook points were found in */
    public Descriptor of(Descriptor draft, String read, IndexVersions index) {
        Optional<Version> newest = Version.parse(read);
        Optional<Version> stated = stated(draft);
        if (newest.isEmpty() || stated.isEmpty()) {
            return draft;
        }
        List<Release> earlier = index.newestOfEachMinor().stream()
                .filter(release -> release.version().compareTo(stated.get()) >= 0
                        && release.version().compareTo(newest.get()) < 0
                        && !release.version().first(2).equals(newest.get().first(2)))
                .toList();
        try {
            return raised(draft, earlier, newest.get());
        } catch (ProblemException unreadable) {
            console.info("the lowest version that the descriptor supports was not read: " + unreadable.getMessage());
            return draft;
        }
    }

    /** The version of {@code >=2.0.0}; empty for all but such specifiers. */
    static Optional<Version> stated(Descriptor draft) {
        return SpecifierSet.parse(draft.library().versions()).flatMap(SpecifierSet::onlyAtLeast);
    }

    /** Few hook points may be missing: they are bound to the versions that have them; for more, the version rises. */
    private Descriptor raised(Descriptor draft, List<Release> earlier, Version newest) {
        HooksByRelease hooks = new HooksByRelease(draft, earlier, others);
        int few = Math.min(
                Math.max(1, draft.tracing().hooks().size() / SHARE),
                draft.tracing().hooks().size() - 1);
        int lowest = hooks.first(0, at -> hooks.lacking(at).size() <= few);
        if (lowest == earlier.size()) {
            return lowest == 0 ? draft : raisedTo(newest, draft, earlier.get(lowest - 1));
        }
        Descriptor raised =
                lowest == 0 ? draft : raisedTo(earlier.get(lowest).version(), draft, earlier.get(lowest - 1));
        return raised.withHooks(draft.tracing().hooks().stream()
                .map(hook -> hooks.lacking(lowest).contains(hook) ? bound(hook, hooks, lowest, newest) : hook)
                .toList());
    }

    private Descriptor raisedTo(Version lowest, Descriptor draft, Release without) {
        String versions = ">=" + lowest.first(2) + ".0";
        console.info("the descriptor supports versions " + versions + ": " + without.version()
                + " has not all its hook points");
        return draft.with(versions);
    }

    /** What is there, though not under all of its names, is wrapped where it is. */
    private Hook bound(Hook hook, HooksByRelease hooks, int lowest, Version newest) {
        if (hooks.hasTarget(hook, lowest)) {
            return hook.whereItIs();
        }
        int since = hooks.first(lowest, at -> !hooks.lacking(at).contains(hook));
        String versions = ">=" + (since == hooks.size() ? newest : hooks.version(since));
        console.info(hook.target() + " is traced in versions " + versions + ": earlier ones have it not");
        return hook.in(versions);
    }
}
