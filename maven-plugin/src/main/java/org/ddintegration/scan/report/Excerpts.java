package org.ddintegration.scan.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ddintegration.scan.Candidate;
import org.ddintegration.source.tree.LibraryTree;
import org.ddintegration.source.tree.TreeFile;

/** Source text of candidates, read from the library while it is open. */
public final class Excerpts {
    private static final int LONGEST = 40;

    private final LibraryTree tree;
    private final Map<String, TreeFile> files;
    private final Map<String, List<String>> read = new HashMap<>();

    public Excerpts(LibraryTree tree) {
        this.tree = tree;
        this.files = tree.files().stream().collect(Collectors.toMap(TreeFile::path, Function.identity()));
    }

    /** The lines of a candidate, the first {@value #LONGEST} of them; empty when its file cannot be read. */
    String of(Candidate candidate) {
        List<String> lines = read.computeIfAbsent(candidate.definition().lines().file(), this::lines);
        int end = Math.min(
                Math.min(
                        candidate.definition().lines().last(),
                        candidate.definition().lines().first() + LONGEST - 1),
                lines.size());
        if (candidate.definition().lines().first() > end) {
            return "";
        }
        String text = String.join(
                        "\n", lines.subList(candidate.definition().lines().first() - 1, end))
                .stripIndent();
        return end < candidate.definition().lines().last() ? text + "\n…" : text;
    }

    private List<String> lines(String path) {
        TreeFile file = files.get(path);
        if (file == null) {
            return List.of();
        }
        try {
            return new String(tree.read(file), UTF_8).lines().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
