package org.ddintegration.workflow.goals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.file.FileProblem;
import org.ddintegration.file.TextFile;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.report.JsonReport;
import org.ddintegration.plan.report.Report;
import org.ddintegration.workflow.ReportForm;

/** Gives the report of a run, once, to those who are to read it. */
public final class Reporting {
    private final Console console;
    private final ReportForm form;

    public Reporting(Console console, ReportForm form) {
        this.console = console;
        this.form = form;
    }

    /** Of a plan, with what caused each change where that is asked for. Throws like the other. */
    void give(Plan plan, boolean isExplained) {
        give(
                () -> (isExplained ? Report.explained(plan) : Report.lines(plan)).forEach(console::info),
                () -> JsonReport.of(plan));
    }

    /**
     * @param forPeople says it in lines on the console
     * @param json for programs
     * @throws ProblemException when the file cannot be written
     */
    public void give(Runnable forPeople, Supplier<String> json) {
        if (form.isJson()) {
            console.plain(json.get().stripTrailing());
            return;
        }
        forPeople.run();
        form.file().ifPresent(file -> write(file.toAbsolutePath(), json.get()));
    }

    private void write(Path file, String json) {
        try {
            TextFile.replace(file, json);
        } catch (IOException unwritable) {
            throw new ProblemException(
                    FileProblem.of(unwritable, "the report cannot be written", "give another file with -Ddd.report"),
                    unwritable);
        }
        console.info("Wrote the report to " + file);
    }
}
