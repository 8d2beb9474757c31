package org.ddintegration.scan.worker;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;

/** One worker after another: the text that a worker fails on is skipped, and a new worker takes the next. */
final class RestartingWorker implements AutoCloseable {
    interface Starter {
        Worker start() throws IOException;
    }

    private final Starter starter;
    private final Watchdog watchdog;
    private volatile Worker worker;
    private volatile boolean closed;
    private boolean greeted;

    RestartingWorker(Starter starter, Watchdog watchdog) throws IOException {
        this.starter = starter;
        this.watchdog = watchdog;
        this.worker = starter.start();
    }

    /** Takes jobs until there are none; answers are read while the worker has the next text. @throws IOException when workers do not start */
    void work(ParseQueue batch) throws IOException {
        int index = sendNext(batch);
        while (index >= 0) {
            Optional<String> line = receive(batch, index);
            int following = sendNext(batch);
            if (line.isPresent()) {
                batch.answer(index, line.get());
            }
            index = following;
        }
    }

    /** Sends the next text that a worker is needed for and gives its index; -1 when there is none. */
    private int sendNext(ParseQueue batch) throws IOException {
        for (int index = batch.take(); index >= 0 && !closed; index = batch.take()) {
            if (!batch.isKnown(index)) {
                Optional<byte[]> text = batch.read(index);
                if (text.isPresent() && sent(batch, index, text.get())) {
                    return index;
                }
            }
        }
        return -1;
    }

    private boolean sent(ParseQueue batch, int index, byte[] text) throws IOException {
        Worker current = worker;
        if (!greeted) {
            watchdog.watch(current, current::greet);
            greeted = true;
        }
        try {
            return watchdog.watch(current, () -> current.send(batch.mode(index), text));
        } catch (IOException e) {
            fail(batch, index, e);
            return false;
        }
    }

    private Optional<String> receive(ParseQueue batch, int index) throws IOException {
        Worker current = worker;
        try {
            return Optional.of(watchdog.watch(current, current::readLine));
        } catch (IOException e) {
            fail(batch, index, e);
            return Optional.empty();
        }
    }

    private void fail(ParseQueue batch, int index, IOException cause) throws IOException {
        batch.skip(index, cause instanceof InterruptedIOException ? "takes too long to parse" : "ends the parser");
        worker.close();
        if (!closed) {
            worker = starter.start();
            greeted = false;
        }
    }

    @Override
    public void close() {
        closed = true;
        worker.close();
    }
}
