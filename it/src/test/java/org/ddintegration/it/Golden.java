package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.ddintegration.it.process.Folders;
import org.ddintegration.plan.diff.UnifiedDiff;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Plan;

/** A folder of golden files; {@code -Dit.refresh} writes it instead of comparing. */
record Golden(Path folder) {
    /** @param actual relative path to text */
    void assertSame(Map<String, String> actual) {
        if (Settings.refresh()) {
            write(actual);
        }
        Map<String, String> expected = read();
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(actual.keySet()).as("files of " + folder).isEqualTo(expected.keySet());
            actual.forEach((path, text) -> softly.assertThat(text)
                    .as(folder.resolve(path).toString())
                    .isEqualTo(expected.getOrDefault(path, text)));
        });
        assertThat(expected).as("golden files").isNotEmpty();
    }

    /**
     * How texts differ from the golden ones, in {@code differences.diff}.
     *
     * @param own path of a text that is given whole
     */
    Map<String, String> differences(Map<String, String> actual, String own) {
        Map<String, String> expected = read();
        List<Change> changes = Stream.concat(expected.keySet().stream(), actual.keySet().stream())
                .filter(path -> !path.equals(own))
                .distinct()
                .sorted()
                .map(path -> Change.of(
                        path,
                        Optional.ofNullable(expected.get(path)),
                        Optional.ofNullable(actual.get(path)),
                        List.of()))
                .toList();
        String differences = UnifiedDiff.of(new Plan(changes, List.of(), List.of(), List.of(), List.of(), List.of()));
        return Map.of(own, actual.get(own), "differences.diff", differences);
    }

    /** Relative path to text. */
    Map<String, String> read() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private void write(Map<String, String> actual) {
        try {
            Folders.delete(folder);
            for (Map.Entry<String, String> file : actual.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
