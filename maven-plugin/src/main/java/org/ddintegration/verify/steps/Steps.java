package org.ddintegration.verify.steps;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ddintegration.Console;
import org.ddintegration.verify.results.StepResult;
import org.ddintegration.verify.results.VerifyLines;

/**
 * Runs steps side by side, as many as there are processors, each as soon as its source is ready, and says it as soon as it and
 * those before it are done.
 */
public final class Steps {
    private final Console console;
    private final List<StepResult> results = new ArrayList<>();

    public Steps(Console console) {
        this.console = console;
    }

    private record Started(List<StepResult> known, List<Future<StepResult>> running) {}

    /** In the order given. */
    public List<StepResult> run(List<StepSource> sources) {
        ExecutorService preparing = Executors.newCachedThreadPool();
        ExecutorService running =
                Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<Started>> started = sources.stream()
                    .map(source -> preparing.submit(() -> start(source, running)))
                    .toList();
            for (Future<Started> each : started) {
                Started steps = each.get();
                steps.known().stream().filter(known -> !results.contains(known)).forEach(this::say);
                for (Future<StepResult> step : steps.running()) {
                    say(step.get());
                }
            }
            return List.copyOf(results);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while verifying", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException own
                    ? own
                    : new IllegalStateException(e.getCause().getMessage(), e);
        } finally {
            preparing.shutdownNow();
            running.shutdownNow();
        }
    }

    private static Started start(StepSource source, ExecutorService running) throws IOException {
        List<StepResult> known = new ArrayList<>();
        List<Step> steps = source.prepare(known);
        return new Started(
                known, steps.stream().map(step -> running.submit(step::run)).toList());
    }

    private void say(StepResult result) {
        VerifyLines.say(result, console);
        results.add(result);
    }
}
