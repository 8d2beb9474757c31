package org.ddintegration.it.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.contribute.format.FormatStyle;
import org.ddintegration.contribute.format.PythonFormat;
import org.ddintegration.it.Settings;
import org.ddintegration.it.edits.RealTree;
import org.ddintegration.target.Feature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The integrations of releases, and their tests, are laid out already: formatting them changes nothing. */
class ReleasedFilesIT {
    @ParameterizedTest
    @ValueSource(strings = {"2.21.0", "4.0.0", "4.6.0"})
    void stayAsTheyAre(String version) throws IOException {
        RealTree tree = RealTree.of(version);
        PythonFormat format = new PythonFormat(tree.layout().has(Feature.BLACK) ? FormatStyle.BLACK : FormatStyle.RUFF);

        Path root = Settings.work().resolve("edits").resolve(version);
        for (String folder : List.of("ddtrace/contrib", "tests/contrib")) {
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                assertThat(files.filter(ReleasedFilesIT::isHandwritten))
                        .allSatisfy(
                                file -> assertThat(format.format(read(file))).isEqualTo(read(file)));
            }
        }
    }

    private static boolean isHandwritten(Path file) {
        return file.toString().endsWith(".py") && !file.toString().endsWith("_pb2.py");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
