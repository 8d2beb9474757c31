package org.ddintegration.workflow.settled;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ddintegration.Console;
import org.ddintegration.workflow.settled.SaidLine.Kind;

/** Passes on what is said, and remembers it. */
final class RememberingConsole implements Console {
    private final Console console;
    private final List<SaidLine> lines = new CopyOnWriteArrayList<>();

    RememberingConsole(Console console) {
        this.console = console;
    }

    List<SaidLine> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void info(String line) {
        say(Kind.INFO, line);
    }

    @Override
    public void warn(String line) {
        say(Kind.WARN, line);
    }

    @Override
    public void error(String line) {
        say(Kind.ERROR, line);
    }

    @Override
    public void plain(String line) {
        say(Kind.PLAIN, line);
    }

    @Override
    public String strong(String text) {
        return console.strong(text);
    }

    private void say(Kind kind, String text) {
        SaidLine line = new SaidLine(kind, text);
        lines.add(line);
        line.say(console);
    }
}
