package org.ddintegration.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.it.process.Folders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user can get wrong on the command line and in a descriptor. */
class BadInputIT {
    private static final Path CASES = Settings.projects().resolve("bad-input");

    /** Folders that hold arguments, a goal before them; those without belong to tests that make the surroundings bad. */
    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("arguments.txt")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void failsWithOneClearMessageAndChangesNothing(String name) throws IOException {
        List<String> command = Files.readAllLines(CASES.resolve(name).resolve("arguments.txt"));
        BadRun run = BadRun.of(name, command.get(0))
                .with("-Ddd.target=" + BadRun.target().folder());
        Path descriptors = CASES.resolve(name).resolve("integrations");
        if (Files.exists(descriptors)) {
            Folders.copy(descriptors, run.workspace().folder().resolve("integrations"));
        }

        run.with(command.stream().skip(1).toArray(String[]::new)).fails();
    }
}
