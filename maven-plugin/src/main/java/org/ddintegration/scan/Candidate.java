package org.ddintegration.scan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HookPoint;

/**
 * A function that could be wrapped, with what speaks for it.
 *
 * @param target where it is defined
 * @param rank 1 is best
 * @param proposed whether a first descriptor takes it
 * @param file path within the source, {@code /} between parts
 * @param line 1-based line of its {@code def} or {@code class}
 * @param endLine 1-based last line of its body
 * @param publicPaths every path without a private part under which a user can reach it, best first; empty when there is none
 * @param wrapPaths the paths to wrap so that callers, inside the library and outside, hit the wrapper; never empty
 * @param shadowedModules modules of the wrap paths that attribute access does not reach, because their package has another
 *     attribute of that name ({@code from .foo import foo}); only {@code sys.modules} or {@code importlib} gives them
 * @param lateModules modules of all these paths that a program may do without: importing the library does not import them
 *     on every machine
 * @param doc docstring, dedented; empty when there is none
 * @param flow a way from the public surface through this function to input or output: targets, at its end the sink in
 *     words; empty when none was found
 * @param features value of each feature of the ranking
 * @param why reasons in words, strongest first
 * @param peer the server that a call goes to, where names say so
 */
public record Candidate(
        HookPoint target,
        double score,
        int rank,
        boolean proposed,
        CallableKind kind,
        Binding binding,
        Role role,
        String file,
        int line,
        int endLine,
        List<HookPoint> publicPaths,
        List<HookPoint> wrapPaths,
        List<String> shadowedModules,
        List<String> lateModules,
        Signature signature,
        String doc,
        List<String> flow,
        Map<String, Double> features,
        List<String> why,
        Optional<Peer> peer) {
    /** The first paragraph of the docstring as one line; empty when there is none. */
    public String summary() {
        return doc.strip().split("\\R\\s*\\R", 2)[0].replaceAll("\\s+", " ").strip();
    }
}
