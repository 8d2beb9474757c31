package org.ddintegration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the source files are held to, so that one finds one's way among them. */
class HouseRulesTest {
    private static final int MOST_CLASSES = 40;
    private static final int MOST_LINES = 300;
    private static final Path MAIN = Path.of("src/main/java");

    @Test
    void noPackageHasMoreThanFortyClasses() throws IOException {
        Map<Path, Long> sizes =
                classes().stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(sizes).allSatisfy((folder, size) -> assertThat(size).isLessThanOrEqualTo(MOST_CLASSES));
    }

    @Test
    void eachSimpleNameStandsOnce() throws IOException {
        assertThat(classes()).extracting(file -> file.getFileName().toString()).doesNotHaveDuplicates();
    }

    @Test
    void eachPackageSaysWhatItHolds() throws IOException {
        assertThat(classes()).extracting(Path::getParent).allSatisfy(folder -> assertThat(
                        folder.resolve("package-info.java"))
                .exists());
    }

    @Test
    void noFileHasMoreThanThreeHundredLines() throws IOException {
        for (Path file : classes()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES);
        }
    }

    private static List<Path> classes() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }
}
