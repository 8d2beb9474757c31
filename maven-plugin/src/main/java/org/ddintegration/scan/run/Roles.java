package org.ddintegration.scan.run;

import java.util.Set;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.graph.Reach;
import org.ddintegration.scan.graph.SinkKind;
import org.ddintegration.scan.rank.Subject;

/** Tells work from what prepares it. */
final class Roles {
    private static final Set<String> REGISTER =
            Set.of("add", "register", "on", "include", "mount", "configure", "init", "set");

    private final Reach reach;

    Roles(Reach reach) {
        this.reach = reach;
    }

    /** What is constructed or registered, and does no input or output beyond files itself, serves later work. */
    Role of(Subject subject) {
        String name = subject.name();
        boolean registers = REGISTER.contains(name.split("_", 2)[0]) && !name.equals("set");
        boolean setup = subject.isClass() || name.equals("__init__") || (registers && !isIo(subject));
        return setup ? Role.SETUP : Role.OPERATION;
    }

    private boolean isIo(Subject subject) {
        return subject.function()
                .flatMap(reach::nearest)
                .filter(kind -> kind != SinkKind.FILE)
                .isPresent();
    }
}
