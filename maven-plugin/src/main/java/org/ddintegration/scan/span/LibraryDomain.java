package org.ddintegration.scan.span;

import org.ddintegration.descriptor.Category;
import org.ddintegration.scan.Domain;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.source.library.OpenedLibrary;

/** What a library is for, by what it says of itself and what its functions do. */
public final class LibraryDomain {
    private LibraryDomain() {}

    public static Domain of(OpenedLibrary library, LibraryModel model, Scan scan) {
        String module = library.topLevels().stream().findFirst().orElse("");
        String summary = library.summary().isEmpty() ? firstLine(module, model) : library.summary();
        String names = library.distribution() + " " + String.join(" ", library.topLevels());
        return new Domain(
                category(summary, library.distribution(), scan),
                LibrarySystem.of(names, summary),
                module.replace('.', '_'));
    }

    /**
     * @param summary what the library says of itself
     * @param names what it is called
     */
    public static Category category(String summary, String names, Scan scan) {
        return new ModelCalls(scan).areThere() ? Category.LLM : CategoryGuess.of(summary, names, scan.proposed());
    }

    private static String firstLine(String module, LibraryModel model) {
        return model.module(module)
                .flatMap(main -> main.facts().doc().strip().lines().findFirst())
                .orElse("");
    }
}
