package org.ddintegration.workflow;

import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A value that is made on a thread of its own, beside other work, from the start on. */
public final class BackgroundTask<T> implements Supplier<T>, AutoCloseable {
    private static final long PATIENCE_MILLIS = 2000;
    private static final Set<Thread> RUNNING = ConcurrentHashMap.newKeySet();

    private final FutureTask<T> task;

    private BackgroundTask(FutureTask<T> task) {
        this.task = task;
    }

    public static <T> BackgroundTask<T> start(String thread, Supplier<T> maker) {
        FutureTask<T> task = new FutureTask<>(maker::get);
        Thread beside = new Thread(
                () -> {
                    task.run();
                    RUNNING.remove(Thread.currentThread());
                },
                thread);
        beside.setDaemon(true);
        RUNNING.add(beside);
        beside.start();
        return new BackgroundTask<>(task);
    }

    /** Work that nobody waits for. */
    public static void run(String thread, Runnable work) {
        start(thread, () -> {
            work.run();
            return thread;
        });
    }

    /** Waits, not for long, for all that still runs: what outlives its goal would load classes that Maven has closed. */
    public static void finishAll() {
        for (Thread beside : RUNNING) {
            try {
                beside.join(PATIENCE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Waits for the value. Throws what its maker threw. */
    @Override
    public T get() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a value that is made beside", e);
        }
    }

    /** Closes the value, where it is one to be closed, once it is made; one that could not be made needs none. */
    @Override
    public void close() {
        try {
            if (task.get() instanceof AutoCloseable value) {
                value.close();
            }
        } catch (ExecutionException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
