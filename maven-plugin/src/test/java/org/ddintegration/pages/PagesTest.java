package org.ddintegration.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {
    private static final int LONGEST_README = 150;
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern MENU_ITEM = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("(?m)^name: (\\w+)");

    /** What the plugin report makes. */
    private static final Pattern REPORT = Pattern.compile("plugin-info\\.html|[a-z]+-mojo\\.html");

    static Stream<Page> pages() {
        return Page.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToPagesAndHeadingsThatThereAre(Page page) {
        List<String> links =
                LINK.matcher(page.text()).results().map(found -> found.group(1)).toList();

        assertThat(links).allSatisfy(link -> assertLeadsSomewhere(page, link));
    }

    @Test
    void theMenuOfTheSiteHasEachPageOnce() throws IOException {
        List<String> items = MENU_ITEM
                .matcher(Files.readString(Page.SITE.resolveSibling("site.xml")))
                .results()
                .map(found -> found.group(1))
                .filter(href -> !REPORT.matcher(href).matches())
                .toList();

        assertThat(items)
                .containsExactlyInAnyOrderElementsOf(pages().filter(
                                page -> page.file().startsWith(Page.SITE))
                        .map(page -> page.file().getFileName().toString().replace(".md", ".html"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void descriptorsInExamplesCanBeRead(Page page, @TempDir Path folder) {
        assertThat(page.blocks("yaml")).allSatisfy(example -> {
            String name =
                    NAME.matcher(example).results().findFirst().orElseThrow().group(1);
            Path file = Files.writeString(folder.resolve(name + ".yaml"), example);
            assertThat(DescriptorReader.read(file).tracing().hooks()).isNotEmpty();
        });
    }

    @Test
    void theReadmeIsShort() {
        assertThat(Page.ofProject("README.md").text().lines()).hasSizeLessThanOrEqualTo(LONGEST_README);
    }

    @Test
    void theReadmeTellsOfTheCommandThatTestsEverything() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../.ci/run"));
        String command = lines.get(lines.size() - 1);

        assertThat(command).startsWith("mvn ");
        assertThat(Page.ofProject("README.md").text()).contains("`" + command + "`");
    }

    private static void assertLeadsSomewhere(Page page, String link) {
        if (link.startsWith("https://") || REPORT.matcher(link).matches()) {
            return;
        }
        String[] parts = link.split("#", 2);
        Path file = parts[0].isEmpty() ? page.file() : page.file().resolveSibling(source(parts[0]));
        assertThat(file).exists();
        if (parts.length > 1) {
            assertThat(headings(new Page(file))).contains(parts[1]);
        }
    }

    private static String source(String link) {
        return link.startsWith("images/") ? "../resources/" + link : link.replaceAll("\\.html$", ".md");
    }

    private static List<String> headings(Page page) {
        return page.text()
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line ->
                        line.replaceAll("^#+ ", "").toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();
    }
}
