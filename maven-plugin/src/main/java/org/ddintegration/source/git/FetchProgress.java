package org.ddintegration.source.git;

import java.time.Duration;
import org.ddintegration.Console;
import org.eclipse.jgit.lib.ProgressMonitor;

/** Says on the console how a fetch goes on, at most a line every two seconds; ends one that takes too long. */
final class FetchProgress implements ProgressMonitor {
    private static final long EVERY = Duration.ofSeconds(2).toNanos();

    private final Console console;
    private final long deadline;
    private long said = System.nanoTime();
    private String task = "";
    private int total;
    private int done;

    FetchProgress(Console console, Duration patience) {
        this.console = console;
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    @Override
    public void start(int totalTasks) {}

    @Override
    public synchronized void beginTask(String title, int totalWork) {
        task = title.strip();
        total = totalWork;
        done = 0;
    }

    @Override
    public synchronized void update(int completed) {
        done += completed;
        long now = System.nanoTime();
        if (now - said >= EVERY && !task.isEmpty()) {
            said = now;
            console.info("  " + task + ": " + (total > 0 ? 100L * done / total + "% of " + total : done));
        }
    }

    @Override
    public void endTask() {}

    @Override
    public boolean isCancelled() {
        return System.nanoTime() > deadline || Thread.currentThread().isInterrupted();
    }

    @Override
    public void showDuration(boolean enabled) {}
}
