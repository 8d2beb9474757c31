package org.ddintegration.it.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Every edit keeps its promises on the shared files of real releases. {@code -Dit.cases=100000} draws more cases in all,
 * {@code -Dit.seed} others.
 */
class EditsOfRealFilesIT {
    private static final int CASES = Integer.getInteger("it.cases", 12_000);
    private static final long SEED = Long.getLong("it.seed", 1);
    private static final int MOST_SHOWN = 20;
    private static final int FEWEST_FILES = 10;

    @Test
    void keepWhatTheyPromise() {
        List<Trial> trials = RealTree.VERSIONS.parallelStream()
                .map(version -> Trial.of(RealTree.of(version), CASES / RealTree.VERSIONS.size(), new Random(SEED)))
                .toList();
        trials.forEach(System.out::println);

        assertThat(trials.stream().flatMap(trial -> trial.broken().stream()).limit(MOST_SHOWN))
                .isEmpty();
        assertThat(trials).allMatch(trial -> trial.files().size() >= FEWEST_FILES);
    }
}
