package org.ddintegration.scan.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.ddintegration.scan.facts.FactsReader;

/** Jobs that several workers take from, and what became of them. */
final class ParseQueue {
    private final List<ParseJob> jobs;
    private final AnswerCache cache;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<ParseResult> results;

    ParseQueue(List<ParseJob> jobs, AnswerCache cache) {
        this.jobs = jobs;
        this.cache = cache;
        this.results = new AtomicReferenceArray<>(jobs.size());
    }

    /** The index of a job that nobody else gets; -1 when all are taken. */
    int take() {
        int index = next.getAndIncrement();
        return index < jobs.size() ? index : -1;
    }

    ParseMode mode(int index) {
        return jobs.get(index).mode();
    }

    /** Whether an earlier scan's answer serves. */
    boolean isKnown(int index) {
        Optional<ParseResult> known = cache.find(jobs.get(index).key()).flatMap(ParseQueue::decoded);
        known.ifPresent(result -> results.set(index, result));
        return known.isPresent();
    }

    /** The text to be parsed; absent when there is none, which settles the job. */
    Optional<byte[]> read(int index) {
        ParseJob job = jobs.get(index);
        try {
            byte[] text = job.content().read();
            if (text.length > 0 || job.mode() == ParseMode.WHOLE) {
                return Optional.of(text);
            }
            skip(index, "holds no code");
        } catch (IOException e) {
            skip(index, "cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    void answer(int index, String line) {
        Optional<ParseResult> result = decoded(line);
        result.ifPresent(read -> cache.keep(jobs.get(index).key(), line));
        results.set(index, result.orElseGet(() -> ParseResult.skipped("the parser's answer cannot be read")));
    }

    void skip(int index, String reason) {
        results.set(index, ParseResult.skipped(reason));
    }

    private static Optional<ParseResult> decoded(String line) {
        try {
            FactsReader.Answer answer = FactsReader.read(line);
            return Optional.of(new ParseResult(answer.facts(), answer.reason()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** In the order of the jobs. */
    List<ParseResult> results() {
        List<ParseResult> ordered = new ArrayList<>(jobs.size());
        for (int i = 0; i < jobs.size(); i++) {
            ordered.add(results.get(i));
        }
        return ordered;
    }
}
