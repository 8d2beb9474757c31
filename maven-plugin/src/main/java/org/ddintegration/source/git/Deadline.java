package org.ddintegration.source.git;

import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Bounds what may block for ever: JGit ends a read of a socket by interrupting its thread, which no Java since 13 heeds.
 */
final class Deadline {
    private Deadline() {}

    /**
     * Runs the task on a thread of its own, which is left behind when time is up.
     *
     * @throws SocketTimeoutException when time is up
     * @throws Exception what the task throws
     */
    static <T> T within(Duration patience, Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        Thread thread = new Thread(future, "git");
        thread.setDaemon(true);
        thread.start();
        try {
            return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new SocketTimeoutException("no answer within " + patience.toSeconds() + " s");
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
