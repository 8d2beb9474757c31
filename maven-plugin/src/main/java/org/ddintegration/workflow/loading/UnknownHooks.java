package org.ddintegration.workflow.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.Nearest;
import org.ddintegration.descriptor.file.DescriptorPlaces;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Obstacle;
import org.ddintegration.scan.Scan;

/** Warns of hook points, and of paths to wrap, that the scan of the library did not find. */
final class UnknownHooks {
    private final Console console;

    UnknownHooks(Console console) {
        this.console = console;
    }

    /**
     * @param file the descriptor's
     * @param scanned what the scan found at the hook points
     * @param scan all that it found; asked for only when something is missing
     */
    void warn(Descriptor descriptor, Path file, Map<HookPoint, Candidate> scanned, Supplier<Scan> scan) {
        if (descriptor.tracing().hooks().stream()
                .allMatch(hook -> hook.isConditional() || isKnown(hook, scanned.get(hook.target())))) {
            return;
        }
        DescriptorPlaces places = DescriptorPlaces.of(file);
        Scan all = scan.get();
        List<Hook> hooks = descriptor.tracing().hooks();
        for (int i = 0; i < hooks.size(); i++) {
            Hook hook = hooks.get(i);
            if (hook.isConditional()) {
                continue;
            }
            String place = places.hookTarget(i);
            problem(hook.target(), all).ifPresent(problem -> warn(problem, place));
            hook.via().stream()
                    .filter(path -> !path.equals(hook.target()))
                    .filter(path -> all.reachedBy(path).isEmpty())
                    .forEach(path -> problem(path, all).ifPresent(problem -> warn(problem, place)));
        }
    }

    private static boolean isKnown(Hook hook, Candidate found) {
        return found != null
                && found.target().equals(hook.target())
                && hook.via().stream()
                        .allMatch(path -> found.access().wrapPaths().contains(path)
                                || found.access().publicPaths().contains(path));
    }

    private void warn(Problem problem, String place) {
        console.warn(problem.at(place).message());
    }

    private static Optional<Problem> problem(HookPoint path, Scan scan) {
        if (scan.find(path).isPresent()) {
            return Optional.empty();
        }
        if (scan.obstacles().containsKey(path)) {
            return Optional.of(
                    scan.obstacles().get(path) == Obstacle.PROPERTY
                            ? Problem.of(
                                    path.toString(),
                                    "a property is read, not called, so it cannot be wrapped",
                                    "name a function that computes it")
                            : Problem.of(
                                    path.toString(),
                                    "its class is compiled in the wheels that users install, and takes no wrapper",
                                    "name a function of a module that calls it, or a subclass that is not compiled"));
        }
        Optional<Candidate> real = scan.reachedBy(path);
        return Optional.of(
                real.isPresent()
                        ? Problem.of(
                                path.toString(),
                                "the scan of " + scan.library() + " finds that function at "
                                        + real.get().target() + ", and only inherited or under another name here",
                                "name " + real.get().target() + ", and in via what is wrapped, if that is not all")
                        : unknown(path, scan));
    }

    private static Problem unknown(HookPoint path, Scan scan) {
        List<String> known = scan.candidates().stream()
                .map(candidate -> candidate.target().toString())
                .toList();
        String nearest = Nearest.to(path.toString(), known)
                .map(near -> " (" + near + "?)")
                .orElse("");
        return Problem.of(
                path.toString(),
                "the scan of " + scan.library() + " finds no such function or class",
                "name one that is there" + nearest
                        + "; or keep it, if it is compiled or made at run time: dd:verify tells whether it exists");
    }
}
