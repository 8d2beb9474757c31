package org.ddintegration.descriptor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One function to wrap and how.
 *
 * @param target where the function is defined
 * @param via the paths to wrap; never empty, just the target when callers reach it there
 * @param handler name of the Python wrapper function
 * @param operation span name
 * @param tags span tag to an expression such as {@code instance.use}
 * @param handlers the mode of this handler, when it differs from the descriptor's
 * @param why what spoke for this hook point
 */
public record Hook(
        HookPoint target,
        List<HookPoint> via,
        CallableKind kind,
        String handler,
        String operation,
        Optional<ResourceArgument> resource,
        Map<String, String> tags,
        Optional<HandlerMode> handlers,
        String why) {}
