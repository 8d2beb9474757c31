package org.ddintegration.source.library;

import java.io.IOException;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.source.Source;
import org.ddintegration.source.tree.FolderTree;
import org.ddintegration.source.tree.LibraryTree;

/** Opens what Python brings along. */
final class StandardModule {
    private StandardModule() {}

    static OpenedLibrary open(Source.Standard source, Notes notes) {
        String folder = source.folder().toString();
        try {
            LibraryTree tree = new FolderTree(source.folder(), folder, "", () -> {});
            notes.add("read from Python's standard library in " + folder);
            return OpenedLibrary.standard(tree, source.module(), notes.all());
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(
                            folder,
                            "it cannot be read (" + e.getMessage() + ")",
                            "give another Python with -Ddd.python"),
                    e);
        }
    }
}
