package org.ddintegration.workflow.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.Nearest;
import org.ddintegration.descriptor.file.DescriptorPlaces;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;

/** Warns of hook points that the scan of the library did not find. */
final class UnknownHooks {
    private final Console console;

    UnknownHooks(Console console) {
        this.console = console;
    }

    /**
     * @param file the descriptor's
     * @param scanned the hook points that the scan found
     * @param scan all that it found; asked for only when a hook point is missing
     */
    void warn(Descriptor descriptor, Path file, Map<HookPoint, Candidate> scanned, Supplier<Scan> scan) {
        int[] unknown = IntStream.range(0, descriptor.hooks().size())
                .filter(i -> !scanned.containsKey(descriptor.hooks().get(i).target()))
                .toArray();
        if (unknown.length == 0) {
            return;
        }
        DescriptorPlaces places = DescriptorPlaces.of(file);
        Scan all = scan.get();
        List<String> known = all.candidates().stream()
                .map(candidate -> candidate.target().toString())
                .toList();
        for (int i : unknown) {
            String target = descriptor.hooks().get(i).target().toString();
            String nearest =
                    Nearest.to(target, known).map(near -> " (" + near + "?)").orElse("");
            Problem problem = Problem.of(
                            target,
                            "the scan of " + all.library() + " finds no such function or class",
                            "name one that is there" + nearest
                                    + "; or keep it, if it is compiled or made at run time: dd:verify tells whether it exists")
                    .at(places.hookTarget(i));
            console.warn(problem.message());
        }
    }
}
