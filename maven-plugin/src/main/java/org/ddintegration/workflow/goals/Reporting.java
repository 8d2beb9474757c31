package org.ddintegration.workflow.goals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.file.FileProblem;
import org.ddintegration.workflow.ReportForm;

/** Gives the report of a run, once, to those who are to read it. */
public final class Reporting {
    private final Console console;
    private final ReportForm form;

    public Reporting(Console console, ReportForm form) {
        this.console = console;
        this.form = form;
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

    /** A program that waits for the file sees it whole or not at all. */
    private void write(Path file, String json) {
        try {
            Files.createDirectories(file.getParent());
            Path draft =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
            Files.writeString(draft, json, UTF_8);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new ProblemException(
                    FileProblem.of(unwritable, "the report cannot be written", "give another file with -Ddd.report"),
                    unwritable);
        }
        console.info("Wrote the report to " + file);
    }
}
