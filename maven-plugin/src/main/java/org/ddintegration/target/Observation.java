package org.ddintegration.target;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.ddintegration.file.GitBlob;

/**
 * What was asked of a checkout, and the answer in short.
 *
 * @param path relative to the checkout's root
 * @param answer what {@link Kind} says
 */
public record Observation(Kind kind, String path, String answer) {
    /** What can be asked. */
    public enum Kind {
        /** A file's text: its id as a git blob, empty when there is no such file. */
        TEXT,
        /** Whether something is there: {@code true} or {@code false}. */
        THERE,
        /** The names in a folder: the id of a blob that lists them. */
        NAMES
    }

    static Observation text(String path, Optional<String> text) {
        return new Observation(Kind.TEXT, path, text.map(Observation::id).orElse(""));
    }

    static Observation there(String path, boolean isThere) {
        return new Observation(Kind.THERE, path, String.valueOf(isThere));
    }

    static Observation names(String path, List<String> names) {
        return new Observation(Kind.NAMES, path, id(String.join("\n", names)));
    }

    /** True when a checkout answers the same now. */
    public boolean holds(Checkout checkout) {
        return equals(
                switch (kind) {
                    case TEXT -> text(path, checkout.read(path));
                    case THERE -> there(path, checkout.exists(path));
                    case NAMES -> names(path, checkout.list(path));
                });
    }

    private static String id(String text) {
        return GitBlob.id(text.getBytes(UTF_8));
    }
}
