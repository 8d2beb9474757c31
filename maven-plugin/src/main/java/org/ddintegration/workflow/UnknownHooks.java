package org.ddintegration.workflow;

import java.util.Map;
import org.ddintegration.Console;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Candidate;

/** Warns of hook points that the scan of the library did not find. */
final class UnknownHooks {
    private final Console console;

    UnknownHooks(Console console) {
        this.console = console;
    }

    void warn(Descriptor descriptor, Map<HookPoint, Candidate> scanned) {
        descriptor.hooks().stream()
                .filter(hook -> !scanned.containsKey(hook.target()))
                .forEach(hook -> console.warn(
                        "%s: the scan of %s knows no %s; its handler is rendered without documentation. Check the target, or run with -Ddd.rescan"
                                .formatted(
                                        descriptor.name(), descriptor.library().distribution(), hook.target())));
    }
}
