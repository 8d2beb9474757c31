package org.ddintegration.it.again;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a person does to a generated file or entry, as the site's table calls it. */
enum HandEdit {
    UNCHANGED,
    FORMATTED,
    EDITED_ELSEWHERE,
    EDITED_ON_THE_SAME_LINE,
    DELETED,
    MOVED;

    static final String FILE = "ddtrace/contrib/internal/greenstalk/patch.py";
    static final String SHARED = "docker-compose.yml";
    static final String BY_HAND = "by hand";
    private static final String MOVED_FILE = "ddtrace/contrib/internal/greenstalk/moved.py";
    private static final Pattern ENTRY = Pattern.compile("(?m)^    beanstalkd:\\n(?:        .*\\n)+");

    static HandEdit named(String words) {
        return valueOf(words.replace(' ', '_').toUpperCase(java.util.Locale.ROOT));
    }

    /** The files after it was done, of those that stand in the target. */
    SortedMap<String, String> of(String piece, SortedMap<String, String> files) {
        SortedMap<String, String> edited = new TreeMap<>(files);
        if (piece.equals("file")) {
            String text = edited.remove(FILE);
            file(text).ifPresent(left -> edited.put(FILE, left));
            if (this == MOVED) {
                edited.put(MOVED_FILE, text);
            }
        } else {
            edited.computeIfPresent(SHARED, (path, text) -> entry(text));
        }
        return edited;
    }

    private Optional<String> file(String text) {
        return switch (this) {
            case UNCHANGED -> Optional.of(text);
            case FORMATTED ->
                Optional.of(replaced(
                        replaced(text, "\ndef get_version() -> str:\n", "def get_version() -> (\n    str\n):\n\n"),
                        "_add(\n    \"greenstalk\",\n",
                        "_add(\n    'greenstalk',\n"));
            case EDITED_ELSEWHERE ->
                Optional.of(replaced(
                        text, "def get_version() -> str:\n", "def get_version() -> str:\n    # " + BY_HAND + "\n"));
            case EDITED_ON_THE_SAME_LINE ->
                Optional.of(replaced(text, "- one ``greenstalk.put`` span:", "- one span " + BY_HAND + ":"));
            case DELETED, MOVED -> Optional.empty();
        };
    }

    private String entry(String text) {
        String port = "            - \"127.0.0.1:11300:11300\"\n";
        return switch (this) {
            case UNCHANGED -> text;
            case FORMATTED -> replaced(text, port, "              -   '127.0.0.1:11300:11300'\n");
            case EDITED_ELSEWHERE -> replaced(text, port, port + "            # " + BY_HAND + "\n");
            case EDITED_ON_THE_SAME_LINE -> replaced(text, "beanstalkd:1", "beanstalkd:1 # " + BY_HAND);
            case DELETED -> ENTRY.matcher(text).replaceFirst("");
            case MOVED -> {
                String entry = ENTRY.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .findFirst()
                        .orElse("");
                yield text.replace(entry, "").replaceFirst("\nservices:\n", "\nservices:\n" + entry);
            }
        };
    }

    private static String replaced(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalArgumentException("nothing to edit: " + from);
        }
        return text.replace(from, to);
    }
}
