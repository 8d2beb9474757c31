package org.ddintegration.scan.worker;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.ddintegration.scan.facts.FactsReader;

/** One worker after another: the text that a worker fails on is skipped, and a new worker takes the next. */
final class Lane implements AutoCloseable {
    interface Starter {
        Worker start() throws IOException;
    }

    private final Starter starter;
    private final Watchdog watchdog;
    private volatile Worker worker;
    private volatile boolean closed;
    private boolean greeted;

    Lane(Starter starter, Watchdog watchdog) throws IOException {
        this.starter = starter;
        this.watchdog = watchdog;
        this.worker = starter.start();
    }

    /** Takes jobs until there are none. @throws IOException when workers do not start */
    void work(List<ParseJob> jobs, AtomicInteger next, AtomicReferenceArray<ParseResult> results) throws IOException {
        int index = sendNext(jobs, next, results);
        while (index < jobs.size()) {
            Outcome outcome = receive();
            int following = sendNext(jobs, next, results);
            results.set(index, outcome.result());
            index = following;
        }
    }

    /** Sends the next text that can be read and gives its index; the number of jobs when there is none. */
    private int sendNext(List<ParseJob> jobs, AtomicInteger next, AtomicReferenceArray<ParseResult> results)
            throws IOException {
        while (!closed) {
            int index = next.getAndIncrement();
            if (index >= jobs.size()) {
                break;
            }
            ParseJob job = jobs.get(index);
            byte[] text;
            try {
                text = job.content().read();
            } catch (IOException e) {
                results.set(index, ParseResult.skipped("cannot be read: " + e.getMessage()));
                continue;
            }
            try {
                deliver(job.mode(), text);
                return index;
            } catch (FailedTextException e) {
                results.set(index, ParseResult.skipped(e.getMessage()));
            }
        }
        return jobs.size();
    }

    private void deliver(ParseMode mode, byte[] text) throws IOException, FailedTextException {
        Worker current = worker;
        if (!greeted) {
            watchdog.watch(current, current::greet);
            greeted = true;
        }
        try {
            watchdog.watch(current, () -> current.send(mode, text));
        } catch (IOException e) {
            restart();
            throw new FailedTextException(e);
        }
    }

    private Outcome receive() throws IOException {
        Worker current = worker;
        try {
            return new Outcome(Optional.of(watchdog.watch(current, current::readLine)), "");
        } catch (IOException e) {
            restart();
            return new Outcome(Optional.empty(), new FailedTextException(e).getMessage());
        }
    }

    private void restart() throws IOException {
        worker.close();
        if (!closed) {
            worker = starter.start();
            greeted = false;
        }
    }

    /** An answer, read only after the next text is on its way. */
    private record Outcome(Optional<String> line, String reason) {
        ParseResult result() {
            if (line.isEmpty()) {
                return ParseResult.skipped(reason);
            }
            try {
                FactsReader.Answer answer = FactsReader.read(line.get());
                return new ParseResult(answer.facts(), answer.reason());
            } catch (IOException e) {
                return ParseResult.skipped("the parser's answer cannot be read");
            }
        }
    }

    /** A text that a worker did not survive. */
    private static final class FailedTextException extends Exception {
        private static final long serialVersionUID = 1L;

        FailedTextException(IOException cause) {
            super(cause instanceof InterruptedIOException ? "takes too long to parse" : "ends the parser", cause);
        }
    }

    @Override
    public void close() {
        closed = true;
        worker.close();
    }
}
