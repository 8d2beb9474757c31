package org.ddintegration.scan.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.PyModule;

/** Tells input and output by the path of what is called: a table of dotted prefixes, and modules that are compiled. */
final class Sinks {
    private static final Set<String> BUILTINS = Set.of("open");

    private final Map<String, SinkKind> prefixes = new HashMap<>();
    private final Map<String, SinkKind> methods = new HashMap<>();
    private final LibraryModel library;

    Sinks(LibraryModel library) {
        this.library = library;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Sinks.class.getResourceAsStream("sinks.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] words = line.split("\\s+");
        SinkKind kind = words[0].equals("none") ? null : SinkKind.named(words[0]);
        for (int i = 1; i < words.length; i++) {
            boolean method = words[i].startsWith(".");
            (method ? methods : prefixes).put(method ? words[i].substring(1) : words[i], kind);
        }
    }

    static boolean isBuiltin(String name) {
        return BUILTINS.contains(name);
    }

    /** The kind of sink that calling the path is; absent for code of which nothing is known. */
    Optional<SinkKind> kind(String path) {
        String plain = path.replace("()", "");
        for (int end = plain.length(); end > 0; end = plain.lastIndexOf('.', end - 1)) {
            String prefix = plain.substring(0, end);
            if (prefixes.containsKey(prefix)) {
                return Optional.ofNullable(prefixes.get(prefix));
            }
        }
        return isCompiled(plain) ? Optional.of(SinkKind.NATIVE) : Optional.empty();
    }

    /** The kind that the name of a method tells, whatever it is called on. */
    Optional<SinkKind> kindOfMethod(String name) {
        return Optional.ofNullable(methods.get(name));
    }

    /** A name of the library's own package that no source file defines comes from an extension module. */
    private boolean isCompiled(String path) {
        int dot = path.lastIndexOf('.');
        while (dot > 0) {
            Optional<PyModule> parent = library.module(path.substring(0, dot));
            if (parent.isPresent()) {
                return parent.get().isPackage();
            }
            dot = path.lastIndexOf('.', dot - 1);
        }
        return false;
    }
}
