package org.ddintegration.it.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ddintegration.ProblemException;
import org.ddintegration.it.edits.RealTree;
import org.ddintegration.it.python.ReadBack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a descriptor and a library say, what is rendered parses and says the same. {@code -Dit.hostile=100000} draws
 * more, {@code -Dit.seed} others.
 */
class HostileDescriptorsIT {
    private static final int CASES = Integer.getInteger("it.hostile", 2_000);
    private static final long SEED = Long.getLong("it.seed", 1);
    private static final List<String> TREES = List.of("2.21.0", "3.5.0", "4.6.0");
    private static final int BATCH = 1_000;
    /** One case in so many is put into the shared files too. */
    private static final int SHARED = 10;

    private static final int MOST_SHOWN = 20;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private int refused;

    @Test
    void renderTextsThatComeBackEqual() throws IOException {
        List<RealTree> trees = TREES.stream().map(RealTree::of).toList();
        List<String> misread = new ArrayList<>();
        for (int first = 0; first < CASES; first += BATCH) {
            Path batch = folder.resolve("batch.jsonl");
            try (BufferedWriter out = Files.newBufferedWriter(batch, UTF_8)) {
                for (int i = first; i < Math.min(CASES, first + BATCH); i++) {
                    RealTree tree = trees.get(i % trees.size());
                    HostileCase drawn = HostileCase.render(tree + " " + i, accepted("h" + i), tree, i % SHARED == 0);
                    assertThat(drawn.escapes()).isEmpty();
                    out.write(drawn.json() + "\n");
                }
            }
            misread.addAll(ReadBack.misread(batch));
        }
        System.out.printf("%,d hostile integrations rendered and read back, %,d refused%n", CASES, refused);

        assertThat(misread.stream().limit(MOST_SHOWN)).isEmpty();
    }

    @Test
    void areRefusedWhereTheirNameIsNone() {
        HostileText hostile = new HostileText(random);
        for (int i = 0; i < CASES; i++) {
            String name = hostile.lines();
            if (!name.matches("[a-z][a-z0-9_]*")) {
                assertThatThrownBy(() -> HostileIntegration.draw(name, random))
                        .as(name)
                        .isInstanceOf(ProblemException.class);
            }
        }
    }

    private HostileIntegration accepted(String name) {
        while (true) {
            try {
                return HostileIntegration.draw(name, random);
            } catch (ProblemException e) {
                refused++;
            }
        }
    }
}
