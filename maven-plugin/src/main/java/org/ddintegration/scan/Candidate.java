package org.ddintegration.scan;

import java.util.List;
import java.util.Map;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HookPoint;

/**
 * A function that could be wrapped, with what speaks for it.
 *
 * @param target where it is defined
 * @param rank 1 is best
 * @param file path within the source, {@code /} between parts
 * @param line 1-based line of its {@code def} or {@code class}
 * @param publicPaths every path under which a user can reach it, best first
 * @param wrapPaths the paths to wrap so that callers, inside the library and outside, hit the wrapper
 * @param doc docstring, dedented; empty when there is none
 * @param features value of each feature of the ranking
 * @param why reasons in words, strongest first
 */
public record Candidate(
        HookPoint target,
        double score,
        int rank,
        CallableKind kind,
        Binding binding,
        String file,
        int line,
        List<HookPoint> publicPaths,
        List<HookPoint> wrapPaths,
        Signature signature,
        String doc,
        Map<String, Double> features,
        List<String> why) {}
