package org.ddintegration.scan.worker;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Ends workers that take too long, which ends the wait of those who talk to them. */
final class Watchdog implements AutoCloseable {
    interface Step<T> {
        T run() throws IOException;
    }

    private final Duration limit;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "dd-scan-watchdog");
        thread.setDaemon(true);
        return thread;
    });

    Watchdog(Duration limit) {
        this.limit = limit;
    }

    /** Runs a step that talks to the worker. @throws InterruptedIOException when it took too long */
    <T> T watch(Worker worker, Step<T> step) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        Runnable end = () -> {
            late.set(true);
            worker.close();
        };
        ScheduledFuture<?> timer = clock.schedule(end, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return step.run();
        } catch (IOException e) {
            if (late.get()) {
                throw (IOException) new InterruptedIOException("took longer than " + limit).initCause(e);
            }
            throw e;
        } finally {
            timer.cancel(false);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
