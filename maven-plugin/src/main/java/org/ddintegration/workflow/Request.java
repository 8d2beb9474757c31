package org.ddintegration.workflow;

import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.plan.model.Options;

/**
 * What a user asked for.
 *
 * @param names one name, several between commas, or {@code *}
 * @param target folder or {@code ddtrace==VERSION}
 * @param source where the library's code comes from
 * @param descriptor file, when it is not the workspace's own for the name
 * @param python interpreter: path or command name
 * @param handlers mode that this run uses instead of the descriptor's
 * @param keepClone leave the clone where it was read
 * @param json the report is for programs
 */
public record Request(
        Optional<String> names,
        Optional<String> target,
        Optional<String> source,
        Optional<Path> descriptor,
        Optional<String> python,
        Optional<HandlerMode> handlers,
        boolean keepClone,
        boolean json,
        Writing writing) {
    /**
     * How a goal writes.
     *
     * @param dryRun print the changes and write nothing
     * @param diff file that takes the changes of a dry run
     * @param rescan read the library again and merge what is new into the descriptor
     * @param explain say of each line of the report what caused it
     * @param lock have riot make the lock files
     * @param options how hand edits are treated
     */
    public record Writing(
            boolean dryRun, Optional<Path> diff, boolean rescan, boolean explain, boolean lock, Options options) {
        public static final Writing PLAIN = new Writing(false, Optional.empty(), false, false, false, Options.DEFAULT);
    }

    public Request with(Writing other) {
        return new Request(names, target, source, descriptor, python, handlers, keepClone, json, other);
    }

    /** True when the run does more than bring the target up to date. */
    public boolean doesMore() {
        return isDryRun() || writing.rescan() || writing.lock() || keepClone;
    }

    public boolean isDryRun() {
        return writing.dryRun();
    }
}
