package org.ddintegration.workflow.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ddintegration.source.library.OpenedLibrary;
import org.ddintegration.source.tree.TreeFile;

/** The address that a library's own code names most often of those that look like a provider's. */
final class ProviderAddress {
    private static final Pattern ADDRESS =
            Pattern.compile("https://api\\.(?!example)[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?![\\w.-])");
    private static final Pattern ASIDE = Pattern.compile("(^|/)(tests?|examples?|docs?|scripts?)/");
    private static final int LARGEST = 500_000;

    private ProviderAddress() {}

    /** Empty when its code names none. */
    static Optional<String> in(OpenedLibrary library) {
        Map<String, Integer> named = new TreeMap<>();
        library.tree().files().stream()
                .filter(file -> file.path().endsWith(".py") && file.size() < LARGEST)
                .filter(file -> !ASIDE.matcher(file.path()).find())
                .map(file -> text(library, file))
                .forEach(text ->
                        ADDRESS.matcher(text).results().forEach(found -> named.merge(found.group(), 1, Integer::sum)));
        return named.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> most.getKey() + "/");
    }

    private static String text(OpenedLibrary library, TreeFile file) {
        try {
            return new String(library.tree().read(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
