package org.ddintegration.workflow.goals;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.target.Checkout;
import org.ddintegration.workflow.Bench;

/** What a run says at its end: what is to be done by a person, and a command to go on with, in a line of its own. */
public final class NextSteps {
    private final Bench bench;

    public NextSteps(Bench bench) {
        this.bench = bench;
    }

    /** What there is to do for an integration that was rendered. */
    void write(Descriptor descriptor) {
        handlers(descriptor).forEach(bench.console()::info);
        String file = bench.workspace()
                .descriptorOf(descriptor.name())
                .map(path -> bench.workspace().root().relativize(path).toString())
                .orElse("the descriptor");
        bench.console()
                .info("Read the changes, edit " + file + ", and run the same command again; your edits are kept.");
    }

    private static List<String> handlers(Descriptor descriptor) {
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
        return lines;
    }

    /** @param goal without its prefix */
    public void run(String goal, List<String> names) {
        say(bench.commands().of(goal, names));
    }

    /** What a person reads before it is committed. */
    void read(Checkout target) {
        say("git -C " + target.root() + " status");
    }

    private void say(String command) {
        bench.console().info("Next: " + command);
    }
}
