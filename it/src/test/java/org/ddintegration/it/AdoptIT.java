package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Outcome;
import org.junit.jupiter.api.Test;

/** Integrations of a real tree that its maintainers wrote are taken over, looked at and taken out, without their libraries. */
class AdoptIT {
    private static final List<String> SHOWN =
            List.of("django", "graphql", "kafka", "openai", "psycopg", "pydantic_ai", "redis");
    private static final Path EXPECTED = Settings.projects().resolve("adopted");

    private static Command goal(Run run, String goal, String names) {
        return run.workspace().maven().with("dd:" + goal, "-Dname=" + names, "-Ddd.readLibrary=false");
    }

    private static String named(Outcome outcome, String... parts) {
        return outcome.output()
                .lines()
                .map(line -> line.replaceFirst("^\\[(INFO|WARNING|ERROR)] ", ""))
                .filter(line -> Stream.of(parts).anyMatch(line::contains))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void severalAreReadAsTheyWereWritten() throws IOException {
        Run run = Run.in("adopt");
        String names = String.join(",", SHOWN);

        Outcome adopted = goal(run, "adopt", names).run();
        Run.succeeds(adopted);
        Map<String, String> texts = new TreeMap<>();
        for (String name : SHOWN) {
            texts.put(name + ".yaml", Files.readString(run.workspace().descriptor(name)));
        }
        texts.put("unread.txt", named(adopted, "  - ", "not in the descriptor"));
        texts.put("missing.txt", named(goal(run, "check", names).run(), ": missing", "is missing"));
        new Golden(EXPECTED).assertSame(texts);
        assertThat(run.target().status()).isEmpty();
    }

    @Test
    void itsEntriesAreTakenOutAndItsFilesLeft() throws IOException {
        Run run = Run.in("adopt-remove");
        Run.succeeds(goal(run, "adopt", "redis").run());
        Run.succeeds(goal(run, "check", "redis").run());
        Run.succeeds(goal(run, "integration", "redis").run());
        assertThat(run.target().status()).isEmpty();

        Outcome shown = goal(run, "remove", "redis").with("-Ddd.dryRun").run();
        assertThat(shown.output()).contains("-    \"redis\": True,", "-.. _redis:", "-            name=\"redis\",");
        assertThat(run.target().status()).isEmpty();

        Run.succeeds(goal(run, "remove", "redis").run());
        assertThat(run.target().status().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith(" M "))
                .noneMatch(line -> line.contains("contrib/internal/redis"));
    }

    @Test
    void allAreReadOrRefusedForAReason() throws IOException {
        Run run = Run.in("adopt-all");

        Outcome outcome = goal(run, "adopt", "*").run();

        Run.succeeds(outcome);
        assertThat(outcome.output()).doesNotContain("followed no further", "Exception");
        List<String> refused = outcome.output()
                .lines()
                .filter(line -> line.contains("a descriptor must have at least one hook"))
                .toList();
        try (Stream<Path> descriptors =
                Files.list(run.workspace().descriptor("redis").getParent())) {
            assertThat(descriptors
                                    .filter(path -> path.toString().endsWith(".yaml"))
                                    .count()
                            + refused.size())
                    .isEqualTo(94);
        }
        assertThat(refused).hasSize(5);
        assertThat(run.target().status()).isEmpty();
    }
}
