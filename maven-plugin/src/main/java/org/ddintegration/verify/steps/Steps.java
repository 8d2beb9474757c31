package org.ddintegration.verify.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ddintegration.Console;
import org.ddintegration.verify.results.StepResult;
import org.ddintegration.verify.results.VerifyLines;

/** Runs steps side by side, as many as there are processors, and says each as soon as it and those before it are done. */
public final class Steps {
    private final Console console;

    public Steps(Console console) {
        this.console = console;
    }

    /** In the order given. */
    public List<StepResult> run(List<Step> steps) {
        ExecutorService pool =
                Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<StepResult>> running =
                    steps.stream().map(step -> pool.submit(step::run)).toList();
            List<StepResult> results = new ArrayList<>();
            for (Future<StepResult> each : running) {
                StepResult result = each.get();
                VerifyLines.say(result, console);
                results.add(result);
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while verifying", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e);
        } finally {
            pool.shutdownNow();
        }
    }
}
