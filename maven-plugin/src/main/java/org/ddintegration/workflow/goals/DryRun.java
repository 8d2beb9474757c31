package org.ddintegration.workflow.goals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.plan.diff.UnifiedDiff;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.workflow.Request;

/** Shows what a run would write, as a diff that {@code git apply} takes. */
public final class DryRun {
    /** Only this: a carriage return is part of a line. */
    private static final Pattern LINE_END = Pattern.compile("\n");

    private final Console console;

    public DryRun(Console console) {
        this.console = console;
    }

    public void show(Request request, Plan plan) {
        String diff = UnifiedDiff.of(plan);
        if (request.writing().diff().isPresent()) {
            save(diff, request.writing().diff().get());
        } else {
            LINE_END.splitAsStream(diff).forEach(console::plain);
        }
    }

    private void save(String diff, Path file) {
        try {
            Files.writeString(file, diff, UTF_8);
        } catch (IOException unwritable) {
            throw new ProblemException(
                    Problem.of(file.toString(), "the diff cannot be written to this file", "give another file")
                            .at("dd.diff"),
                    unwritable);
        }
        console.info("Wrote the diff to " + file + "; git apply takes it");
    }
}
