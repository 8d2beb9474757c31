package org.ddintegration.contributing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.PackageDirectionTest;
import org.junit.jupiter.api.Test;

/** The diagram of packages in CONTRIBUTING.md. */
class PackageDiagramTest {
    private static final Path SOURCES = Path.of("src/main/java/org/ddintegration");

    @Test
    void namesEachPackageOnce() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> SOURCES.relativize(file.getParent())
                            .toString()
                            .replace('\\', '/')
                            .replace('/', '.'))
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .toList();

            assertThat(lines().map(PackageDiagramTest::name)).containsExactlyInAnyOrderElementsOf(packages);
        }
    }

    @Test
    void hasTheLayersInTheirOrder() throws IOException {
        List<String> layers = new ArrayList<>(PackageDirectionTest.LAYERS);
        Collections.reverse(layers);

        assertThat(lines().filter(line -> !line.startsWith(" ")).map(PackageDiagramTest::name))
                .containsExactlyElementsOf(layers);
    }

    private static Stream<String> lines() throws IOException {
        String page = Files.readString(Path.of("../CONTRIBUTING.md"));
        String start = "```text\nmojo";
        int from = page.indexOf(start) + start.length() - "mojo".length();
        return page.substring(from, page.indexOf("```", from)).lines();
    }

    private static String name(String line) {
        return line.strip().split("\\s+")[0];
    }
}
