package org.ddintegration.scan.outline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.scan.run.LibraryOutliner;
import org.ddintegration.source.library.OpenedLibrary;
import org.ddintegration.source.tree.LibraryTree;
import org.ddintegration.source.tree.TreeFile;

/** Outlines of libraries named {@code beans} that are made for a test. */
public final class OutlinedSources {
    private OutlinedSources() {}

    /** One module. */
    public static Outline module(String version, String text) {
        return files(version, Map.of("beans.py", text));
    }

    public static Outline files(String version, Map<String, String> files) {
        return files(version, Set.of(), files);
    }

    /** @param compiled modules */
    public static Outline files(String version, Set<String> compiled, Map<String, String> files) {
        try (LibraryOutliner outliner =
                LibraryOutliner.start(PythonInterpreter.find(Optional.empty()), none -> Optional.empty())) {
            return outliner.outline(new OpenedLibrary(
                    new TextTree(version, new TreeMap<>(files)),
                    "beans",
                    List.of("beans"),
                    List.of(""),
                    "",
                    "",
                    "",
                    compiled,
                    List.of()));
        }
    }

    private record TextTree(String version, Map<String, String> texts) implements LibraryTree {
        @Override
        public String origin() {
            return "texts";
        }

        @Override
        public List<TreeFile> files() {
            return texts.entrySet().stream()
                    .map(text -> new TreeFile(text.getKey(), text.getValue().length(), text.getKey()))
                    .toList();
        }

        @Override
        public byte[] read(TreeFile file) {
            return texts.get(file.path()).getBytes(UTF_8);
        }

        @Override
        public void close() {}
    }
}
