package org.ddintegration.workflow.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.source.library.OpenedLibrary;
import org.ddintegration.source.tree.LibraryTree;
import org.ddintegration.source.tree.TreeFile;

/** What a library says of itself in one line: in its metadata, else at the head of its main module. */
final class LibrarySummary {
    /** The first line of a module's docstring, after comments. */
    private static final Pattern DOCSTRING =
            Pattern.compile("(?:\\s|#[^\\n]*\\n)*+[rRuU]?(\"\"\"|''')\\s*([^\\n]*?)\\s*(?:\\n|\\1)");

    private LibrarySummary() {}

    static String of(OpenedLibrary library) {
        return library.summary().isEmpty() ? docstring(library) : library.summary();
    }

    private static String docstring(OpenedLibrary library) {
        return library.topLevels().stream()
                .limit(1)
                .map(module -> module.replace('.', '/'))
                .flatMap(path -> library.roots().stream().map(root -> root.isEmpty() ? path : root + "/" + path))
                .flatMap(path -> Stream.of(path + ".py", path + "/__init__.py"))
                .flatMap(path -> text(library.tree(), path).stream())
                .map(DOCSTRING::matcher)
                .filter(Matcher::lookingAt)
                .map(docstring -> docstring.group(2))
                .findFirst()
                .orElse("");
    }

    private static Optional<String> text(LibraryTree tree, String path) {
        List<TreeFile> found =
                tree.files().stream().filter(file -> file.path().equals(path)).toList();
        try {
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new String(tree.read(found.get(0)), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
