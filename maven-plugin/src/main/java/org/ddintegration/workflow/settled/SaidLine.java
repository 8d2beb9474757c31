package org.ddintegration.workflow.settled;

import org.ddintegration.Console;

/** A line that a run said. */
record SaidLine(Kind kind, String text) {
    enum Kind {
        INFO,
        WARN,
        PLAIN,
        ERROR
    }

    void say(Console console) {
        switch (kind) {
            case INFO -> console.info(text);
            case WARN -> console.warn(text);
            case PLAIN -> console.plain(text);
            case ERROR -> console.error(text);
        }
    }
}
