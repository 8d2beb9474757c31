package org.ddintegration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page in Markdown that people read; {@code -Dreadme.refresh=true} writes those parts of it that are made. */
public record Page(Path file) {
    private static final boolean REFRESH = Boolean.getBoolean("readme.refresh");
    private static final Path ROOT = Path.of("..");
    static final Path SITE = Path.of("src/site/markdown");

    public static Page ofSite(String name) {
        return new Page(SITE.resolve(name));
    }

    /** One in the top folder of the project, such as {@code README.md}. */
    public static Page ofProject(String name) {
        return new Page(ROOT.resolve(name));
    }

    /** The pages of the site, and those that tell of the project. */
    static List<Page> all() {
        return Stream.of(SITE, ROOT).flatMap(Page::markdownIn).map(Page::new).toList();
    }

    private static Stream<Path> markdownIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Code between fences that name a language. */
    public List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The lines of the table that begins with a head. */
    List<String> table(String head) {
        return text().lines()
                .dropWhile(line -> !line.equals(head))
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    /** @param expected with the head */
    public void assertTable(String head, List<String> expected) {
        if (REFRESH) {
            List<String> lines = new ArrayList<>(text().lines().toList());
            int start = lines.indexOf(head);
            lines.subList(start, start + table(head).size()).clear();
            lines.addAll(start, expected);
            write(String.join("\n", lines) + "\n");
        }
        assertThat(table(head)).as(toString()).isEqualTo(expected);
    }

    /** The only block of a language is a text. */
    public void assertBlock(String language, String expected) {
        if (REFRESH) {
            write(text().replace(fenced(language, blocks(language).get(0)), fenced(language, expected)));
        }
        assertThat(blocks(language)).as(toString()).containsExactly(expected);
    }

    private static String fenced(String language, String code) {
        return "```" + language + "\n" + code + "```\n";
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
