package org.ddintegration.it.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.Region;

/** Two entries that a text has not, and the text. */
record EditCase(String path, String text, EntryEdit one, EntryEdit other) {
    /** Whether the text has neither of them. */
    boolean isApplicable() {
        return !one.id().equals(other.id())
                && one.find(text).isEmpty()
                && other.find(text).isEmpty();
    }

    /** What is not as an edit promises of some of its laws; empty when all is. */
    List<String> broken(Random random) {
        List<String> broken = new ArrayList<>();
        switch (random.nextInt(5)) {
            case 0 -> alone(broken);
            case 1 -> alike(broken);
            case 2 -> together(broken, other.put(one.put(text)));
            case 3 -> together(broken, one.put(other.put(text)));
            default -> beside(broken, random.nextBoolean());
        }
        return broken;
    }

    private void alone(List<String> broken) {
        String put = one.put(text);
        check(broken, "put twice", one.put(put), put);
        check(broken, "removed", one.remove(put), text);
        check(broken, "removed where it is not", one.remove(text), text);
    }

    private void alike(List<String> broken) {
        String put = one.put(text);
        check(broken, "other lines", written(without(put, region(put))), written(text));
        check(broken, "final line end", "" + put.endsWith("\n"), "" + text.endsWith("\n"));
        check(broken, "line ends", "" + hasBareFeed(put), "" + hasBareFeed(text));
        check(broken, "the other put and removed", other.remove(other.put(put)), put);
    }

    /** In which order they stand may depend on which came first; whatever it is, each goes alone. */
    private void together(List<String> broken, String both) {
        check(broken, "put when the other is there too", one.put(both), both);
        String first = other.remove(both);
        check(broken, "left by the other", region(first).of(first), region(both).of(both));
        check(broken, "both removed", one.remove(first), text);
        check(broken, "both removed, the first one first", other.remove(one.remove(both)), text);
    }

    /** Someone writes a comment right above or below the entry. */
    private void beside(List<String> broken, boolean above) {
        String put = one.put(text);
        String edited = Surroundings.beside(path, put, region(put), above);
        check(broken, "put beside a comment", one.put(edited), edited);
        String rest = one.remove(edited);
        check(
                broken,
                "removed beside a comment",
                written(Surroundings.withoutComments(rest)),
                written(Surroundings.withoutComments(text)));
        check(broken, "comments beside it", "" + Surroundings.comments(rest), "" + Surroundings.comments(edited));
    }

    private Region region(String put) {
        return one.find(put).orElseThrow();
    }

    private static String without(String text, Region region) {
        return text.substring(0, region.start()) + text.substring(region.end());
    }

    /** The lines that say something; JSON wants a comma after an entry that is no longer the last. */
    private String written(String lines) {
        return lines.lines()
                .map(line -> path.endsWith(".json") ? line.replaceFirst(",$", "") : line)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static boolean hasBareFeed(String text) {
        return text.replace("\r\n", "").contains("\n");
    }

    private static void check(List<String> broken, String law, String actual, String expected) {
        if (!actual.equals(expected)) {
            broken.add(law + ": " + difference(actual, expected));
        }
    }

    private static String difference(String actual, String expected) {
        int at = 0;
        while (at < Math.min(actual.length(), expected.length()) && actual.charAt(at) == expected.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 60);
        return "\n  was " + excerpt(actual, from) + "\n  not " + excerpt(expected, from);
    }

    private static String excerpt(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + 200))
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }
}
