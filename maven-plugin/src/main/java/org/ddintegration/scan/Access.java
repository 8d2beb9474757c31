package org.ddintegration.scan;

import java.util.List;
import org.ddintegration.descriptor.HookPoint;

/**
 * Under which paths a candidate is reached.
 *
 * @param publicPaths every path without a private part under which a user can reach it, best first; empty when there is none
 * @param wrapPaths the paths to wrap so that callers, inside the library and outside, hit the wrapper; never empty
 * @param shadowedModules modules of the wrap paths that attribute access does not reach, because their package has another
 *     attribute of that name ({@code from .foo import foo}); only {@code sys.modules} or {@code importlib} gives them
 * @param lateModules modules of all these paths that a program may do without: importing the library does not import them
 *     on every machine
 * @param packages distributions that these modules need and only extras of the library bring
 */
public record Access(
        List<HookPoint> publicPaths,
        List<HookPoint> wrapPaths,
        List<String> shadowedModules,
        List<String> lateModules,
        List<String> packages) {}
