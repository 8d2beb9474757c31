package org.ddintegration.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.Region;
import org.ddintegration.edit.UnknownShapeException;

/**
 * A section of a text that begins with {@code = sections}: {@code [name]} and the lines that follow. Sections are kept
 * sorted, an empty line between them; the region does not hold that line.
 */
public record SectionEdit(String name, List<String> lines) implements EntryEdit {
    public static SectionEdit of(String name, String... lines) {
        return new SectionEdit(name, List.of(lines));
    }

    @Override
    public String id() {
        return "[" + name + "]";
    }

    @Override
    public String snippet() {
        return String.join("\n", Stream.concat(Stream.of(id()), lines.stream()).toList());
    }

    @Override
    public Optional<Region> find(String text) {
        check(text);
        Matcher matcher =
                Pattern.compile("(?m)^\\[" + name + "]$(?:\\n(?!\\[).+)*").matcher(text);
        return matcher.find() ? Optional.of(new Region(matcher.start(), matcher.end())) : Optional.empty();
    }

    @Override
    public String put(String text) {
        Optional<Region> old = find(text);
        if (old.isPresent()) {
            return text.substring(0, old.get().start())
                    + snippet()
                    + text.substring(old.get().end());
        }
        Matcher heads = Pattern.compile("(?m)^\\[(\\w+)]$").matcher(text);
        while (heads.find()) {
            if (heads.group(1).compareTo(name) > 0) {
                return text.substring(0, heads.start()) + snippet() + "\n\n" + text.substring(heads.start());
            }
        }
        String end = text.endsWith("\n") ? "\n" : "";
        return text.substring(0, text.length() - end.length()) + "\n\n" + snippet() + end;
    }

    @Override
    public String remove(String text) {
        Optional<Region> old = find(text);
        if (old.isEmpty()) {
            return text;
        }
        int start = old.get().start();
        int end = old.get().end();
        return text.startsWith("\n\n[", end)
                ? text.substring(0, start) + text.substring(end + 2)
                : text.substring(0, start - 2) + text.substring(end);
    }

    private static void check(String text) {
        if (!text.startsWith("= sections")) {
            throw new UnknownShapeException("a first line '= sections'");
        }
    }
}
