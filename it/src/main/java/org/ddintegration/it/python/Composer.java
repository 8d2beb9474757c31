package org.ddintegration.it.python;

import java.nio.file.Path;
import java.util.List;
import org.ddintegration.it.process.Command;

/** Brings a whole older tree of dd-trace-py to the form of a newer one of which the index has only the package. */
public final class Composer {
    private Composer() {}

    /**
     * @param tree the older tree; becomes the composed one
     * @param newer the newer source distribution, unpacked; gives its package away
     * @param integrations those that are to come, whose types are checked strictly
     */
    public static void compose(Path tree, Path newer, List<String> integrations) {
        Command.of(Interpreter.ofUser().executable(), Script.named("compose.py"), tree, newer)
                .with(integrations.toArray())
                .run()
                .orThrow();
    }
}
