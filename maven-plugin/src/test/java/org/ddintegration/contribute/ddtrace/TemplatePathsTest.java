package org.ddintegration.contribute.ddtrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.contribute.ContributorCatalogue;
import org.junit.jupiter.api.Test;

/** Templates stand at the paths of what they write. */
class TemplatePathsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void aTemplateIsOfAFileThatSomeContributorWrites() throws IOException {
        List<String> written = ContributorCatalogue.find(ContributorCatalogue.class.getClassLoader()).stream()
                .flatMap(contributor -> contributor.paths().stream())
                .toList();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                            .filter(template -> written.stream()
                                    .noneMatch(path -> template.equals(path + ".vm")
                                            || (template.startsWith(path + "/") && template.endsWith(".vm")))))
                    .containsExactly("macros.vm");
        }
    }
}
