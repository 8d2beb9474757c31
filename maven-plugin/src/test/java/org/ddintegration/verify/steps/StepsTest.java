package org.ddintegration.verify.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.RecordingConsole;
import org.ddintegration.verify.results.StepResult;
import org.junit.jupiter.api.Test;

class StepsTest {
    private final RecordingConsole console = new RecordingConsole();

    private record Named(String name, CountDownLatch before, CountDownLatch after) implements Step {
        @Override
        public StepResult run() {
            try {
                before.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            after.countDown();
            return passed(name);
        }
    }

    private static StepResult passed(String name) {
        return StepResult.passed(name, Duration.ZERO, "", Path.of("a.log"));
    }

    private static Step step(String name) {
        return new Named(name, new CountDownLatch(0), new CountDownLatch(0));
    }

    @Test
    void areSaidInTheirOrderThoughALaterOneEndsFirst() {
        CountDownLatch laterEnded = new CountDownLatch(1);
        Step first = new Named("first", laterEnded, new CountDownLatch(0));
        Step second = new Named("second", new CountDownLatch(0), laterEnded);

        List<StepResult> results = new Steps(console).run(List.of(known -> List.of(first), known -> List.of(second)));

        assertThat(results).extracting(StepResult::step).containsExactly("first", "second");
    }

    @Test
    void areNotHeldUpByASourceThatTakesLong() {
        CountDownLatch stepEnded = new CountDownLatch(1);
        StepSource slow = known -> {
            try {
                stepEnded.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of(step("slow"));
        };
        Step quick = new Named("quick", new CountDownLatch(0), stepEnded);

        List<StepResult> results = new Steps(console).run(List.of(slow, known -> List.of(quick)));

        assertThat(results).extracting(StepResult::step).containsExactly("slow", "quick");
    }

    @Test
    void sayOnceWhatSeveralSourcesKnow() {
        StepSource source = known -> {
            known.add(StepResult.notRun("servers", "there are none"));
            return List.of();
        };

        assertThat(new Steps(console).run(List.of(source, source)))
                .containsExactly(StepResult.notRun("servers", "there are none"));
    }

    @Test
    void endWithTheProblemThatASourceMet() {
        StepSource source = known -> {
            throw new ProblemException(Problem.of("index", "cannot be reached", "try again later"));
        };

        assertThatThrownBy(() -> new Steps(console).run(List.of(source))).isInstanceOf(ProblemException.class);
    }
}
