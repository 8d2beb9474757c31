package org.ddintegration.workflow;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;

/** Which handlers this version can write. */
final class HandlerModes {
    private static final Set<HandlerMode> WRITTEN = EnumSet.of(HandlerMode.COMMENTS);

    private HandlerModes() {}

    /** @throws ProblemException when a handler's mode is one that this version cannot write */
    static void check(Descriptor descriptor) {
        for (Hook hook : descriptor.hooks()) {
            HandlerMode mode = descriptor.modeOf(hook);
            if (!WRITTEN.contains(mode)) {
                throw new ProblemException(Problem.of(
                                mode.name().toLowerCase(Locale.ROOT),
                                "this version writes handlers as comments only (" + hook.handler() + ")",
                                "set handlers: comments, or leave -Ddd.handlers out")
                        .at("handlers"));
            }
        }
    }
}
