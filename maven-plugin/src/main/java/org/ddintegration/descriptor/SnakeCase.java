package org.ddintegration.descriptor;

import java.util.Locale;

/** Spells a Python name in lower case with underscores. */
public final class SnakeCase {
    private SnakeCase() {}

    /** {@code SMTPClient} becomes {@code smtp_client}, {@code __call__} becomes {@code call}. */
    public static String of(String name) {
        String words = name.replaceAll("(\\p{Lu}+)(\\p{Lu}\\p{Ll})", "$1_$2")
                .replaceAll("([\\p{Ll}\\p{N}])(\\p{Lu})", "$1_$2");
        String bare = words.toLowerCase(Locale.ROOT).replaceAll("^_+|_+$", "");
        return bare.isEmpty() ? name : bare;
    }
}
