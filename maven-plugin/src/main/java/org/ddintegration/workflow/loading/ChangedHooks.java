package org.ddintegration.workflow.loading;

import java.util.List;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.compare.HookChanges;

/** Says what became of a descriptor's hook points from one scan to the next. */
public final class ChangedHooks {
    private final Console console;

    public ChangedHooks(Console console) {
        this.console = console;
    }

    public void warn(Descriptor descriptor, Optional<Scan> before, Scan now) {
        List<HookPoint> hooks =
                descriptor.tracing().hooks().stream().map(Hook::target).toList();
        new HookChanges(before, now).of(hooks).forEach(change -> console.warn(change.toString()));
    }
}
