package org.ddintegration.scan.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;

/** Workers that parse texts side by side. They start at once, so that a clone meanwhile costs no time. */
public final class WorkerPool implements AutoCloseable {
    private final Path python;
    private final Watchdog watchdog;
    private final ExecutorService threads;
    private final List<RestartingWorker> lanes = new ArrayList<>();

    private WorkerPool(Path python, Limits limits, int size) {
        this.python = python;
        this.watchdog = new Watchdog(limits.perFile());
        this.threads = Executors.newFixedThreadPool(size, task -> {
            Thread thread = new Thread(task, "dd-scan-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * @param python the interpreter that parses
     * @param read the versions that run what is read
     * @throws ProblemException when the interpreter does not start
     */
    public static WorkerPool start(Path python, Pythons read, int size, Limits limits) {
        WorkerPool pool = new WorkerPool(python, limits, size);
        try {
            for (int i = 0; i < size; i++) {
                pool.lanes.add(new RestartingWorker(() -> Worker.start(python, read, limits.answer()), pool.watchdog));
            }
            return pool;
        } catch (IOException e) {
            pool.close();
            throw unusable(python, e);
        }
    }

    /**
     * Parses texts; the results are in the order of the jobs, whichever worker took them.
     *
     * @throws ProblemException when the interpreter does not run the workers' program
     */
    public List<ParseResult> parse(List<ParseJob> jobs, AnswerCache cache) {
        ParseQueue batch = new ParseQueue(jobs, cache);
        List<Future<?>> running = new ArrayList<>();
        for (RestartingWorker lane : lanes) {
            running.add(threads.submit(() -> {
                lane.work(batch);
                return null;
            }));
        }
        running.forEach(this::await);
        return batch.results();
    }

    private void await(Future<?> running) {
        try {
            running.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException notTheInterpreter) {
                throw notTheInterpreter;
            }
            throw unusable(python, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new IllegalStateException("interrupted while parsing", e);
        }
    }

    private static ProblemException unusable(Path python, Throwable cause) {
        return new ProblemException(
                Problem.of(
                        python.toString(),
                        "the Python interpreter must be version 3.8 or newer and must start",
                        "name another one with -Ddd.python=PATH"),
                cause);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        lanes.forEach(RestartingWorker::close);
        watchdog.close();
    }
}
