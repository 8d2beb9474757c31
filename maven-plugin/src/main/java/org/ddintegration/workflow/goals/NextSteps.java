package org.ddintegration.workflow.goals;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.workflow.Workspace;

/** What a run says at its end: where to go on. */
final class NextSteps {
    private final Workspace workspace;

    NextSteps(Workspace workspace) {
        this.workspace = workspace;
    }

    List<String> of(Descriptor descriptor) {
        List<String> lines = new ArrayList<>();
        long empty = descriptor.tracing().hooks().stream()
                .filter(hook -> descriptor.tracing().modeOf(hook) == HandlerMode.COMMENTS)
                .count();
        if (empty > 0) {
            lines.add(descriptor.name() + ": " + (empty == 1 ? "1 handler" : empty + " handlers")
                    + " of ddtrace/contrib/internal/" + descriptor.name() + "/patch.py " + (empty == 1 ? "is" : "are")
                    + " still to be written; until then a");
            lines.add("  patched library gets None from " + (empty == 1 ? "it" : "them")
                    + ". Their tests in tests/contrib/" + descriptor.name() + " fail as expected until then.");
        }
        String file = workspace
                .descriptorOf(descriptor.name())
                .map(path -> workspace.root().relativize(path).toString())
                .orElse("the descriptor");
        lines.add("Next: read the changes, edit " + file + ", and run the same command again; your edits are kept.");
        return lines;
    }
}
