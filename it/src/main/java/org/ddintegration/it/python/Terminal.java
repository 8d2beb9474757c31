package org.ddintegration.it.python;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Outcome;

/** A person at a terminal, who waits for questions and answers them. */
public final class Terminal {
    private final List<Object> dialogue = new ArrayList<>();

    /** When the question has been asked, the answer is typed; in the order of the calls. */
    public Terminal answer(String question, String answer) {
        dialogue.add(question);
        dialogue.add(answer);
        return this;
    }

    /** Runs a command on a pseudo-terminal; it fails when a question is not asked. */
    public Outcome run(Command command) {
        Command person = Command.of(Interpreter.ofUser().executable(), Script.named("dialogue.py"))
                .with(dialogue.toArray())
                .with("--");
        return command.under(person).run();
    }
}
