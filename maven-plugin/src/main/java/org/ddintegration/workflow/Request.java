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
 * @param report how it is given
 */
public record Request(
        Optional<String> names,
        Optional<String> target,
        Optional<String> source,
        Optional<Path> descriptor,
        Optional<String> python,
        Optional<HandlerMode> handlers,
        boolean keepClone,
        ReportForm report,
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

    /** That all defaults are taken for these integrations. */
    public static Request of(Optional<String> names) {
        return new Request(
                names,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                ReportForm.TEXT,
                Writing.PLAIN);
    }

    public Request withTarget(Optional<String> other) {
        return new Request(names, other, source, descriptor, python, handlers, keepClone, report, writing);
    }

    public Request withLibrary(Optional<String> from, Optional<Path> file, Optional<String> interpreter) {
        return new Request(names, target, from, file, interpreter, handlers, keepClone, report, writing);
    }

    public Request withHandlers(Optional<HandlerMode> mode) {
        return new Request(names, target, source, descriptor, python, mode, keepClone, report, writing);
    }

    public Request withKeptClone(boolean isKept) {
        return new Request(names, target, source, descriptor, python, handlers, isKept, report, writing);
    }

    public Request withReport(ReportForm form) {
        return new Request(names, target, source, descriptor, python, handlers, keepClone, form, writing);
    }

    public Request with(Writing other) {
        return new Request(names, target, source, descriptor, python, handlers, keepClone, report, other);
    }

    /** True when the run does more than bring the target up to date. */
    public boolean doesMore() {
        return isDryRun()
                || writing.options().replace()
                || writing.rescan()
                || writing.lock()
                || keepClone
                || report.file().isPresent();
    }

    public boolean isDryRun() {
        return writing.dryRun();
    }
}
