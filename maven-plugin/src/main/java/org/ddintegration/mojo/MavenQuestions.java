package org.ddintegration.mojo;

import java.util.List;
import java.util.Optional;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.codehaus.plexus.components.interactivity.PrompterException;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.workflow.Questions;

/** Asks through Maven's own prompter; in batch mode nobody is asked. */
final class MavenQuestions implements Questions {
    private final Prompter prompter;
    private final boolean interactive;

    MavenQuestions(Prompter prompter, boolean interactive) {
        this.prompter = prompter;
        this.interactive = interactive;
    }

    @Override
    public Optional<String> name() {
        return ask(() -> prompter.prompt("Name of the integration (the library to trace, such as greenstalk)"));
    }

    @Override
    public Optional<String> repository(String why) {
        return ask(() -> prompter.prompt(
                        why + "\nRepository of the library (a git URL; 'none' to read its distribution)", "none"))
                .filter(answer -> !answer.equals("none"));
    }

    @Override
    public boolean fillHandlers() {
        return ask(() -> prompter.prompt(
                        "Fill the handlers with code? This is not recommended: it has to be verified line by line",
                        List.of("y", "n"),
                        "n"))
                .filter("y"::equals)
                .isPresent();
    }

    private Optional<String> ask(Question question) {
        if (!interactive) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(question.answer()).map(String::strip).filter(answer -> !answer.isEmpty());
        } catch (PrompterException failed) {
            throw new ProblemException(
                    Problem.of(
                                    "",
                                    "the answer could not be read: " + failed.getMessage(),
                                    "run with -B, which never asks")
                            .at("console"),
                    failed);
        }
    }

    @FunctionalInterface
    private interface Question {
        String answer() throws PrompterException;
    }
}
