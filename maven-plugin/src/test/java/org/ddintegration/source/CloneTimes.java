package org.ddintegration.source;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.source.git.Cloner;
import org.ddintegration.source.tree.LibraryTree;

/** Clones a repository as the goals do, without a working tree. */
public final class CloneTimes {
    private CloneTimes() {}

    /**
     * Prints the seconds that it took.
     *
     * @param args its URL, a folder for the clone
     */
    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        Source.Git source = new Source.Git(args[0], Optional.empty(), "");
        try (LibraryTree tree = new Cloner(Path.of(args[1]), Optional.empty(), Console.SILENT).open(source)) {
            if (tree.files().isEmpty()) {
                throw new IllegalStateException("nothing was cloned");
            }
        }
        System.out.println(String.format(Locale.ROOT, "%.3f", (System.nanoTime() - start) / 1e9));
    }
}
