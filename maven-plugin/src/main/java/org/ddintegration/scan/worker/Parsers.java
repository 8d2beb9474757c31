package org.ddintegration.scan.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ddintegration.python.PythonInterpreter;

/** Parses texts with one interpreter, and what is no syntax to that with a newer one, where the machine has one. */
public final class Parsers implements AutoCloseable {
    private final PythonInterpreter python;
    private final WorkerPool workers;
    private final Function<PythonInterpreter, Optional<PythonInterpreter>> newer;
    private final Pythons read;
    private final int size;
    private final Limits limits;
    private Optional<PythonInterpreter> newest = Optional.empty();
    private WorkerPool newestWorkers;
    private boolean isAsked;

    private Parsers(
            PythonInterpreter python,
            Function<PythonInterpreter, Optional<PythonInterpreter>> newer,
            Pythons read,
            int size,
            Limits limits) {
        this.python = python;
        this.newer = newer;
        this.read = read;
        this.size = size;
        this.limits = limits;
        this.workers = WorkerPool.start(python.executable(), read, size, limits);
    }

    /**
     * Starts the workers of the interpreter; those of a newer one are started when they are needed.
     *
     * @param newer looks for one; asked at most once
     * @param read the versions that run what is read
     * @param size number of workers that parse side by side
     * @throws org.ddintegration.ProblemException when the interpreter does not start
     */
    public static Parsers start(
            PythonInterpreter python,
            Function<PythonInterpreter, Optional<PythonInterpreter>> newer,
            Pythons read,
            int size,
            Limits limits) {
        return new Parsers(python, newer, read, size, limits);
    }

    /**
     * Parses texts; the results are in the order of the jobs.
     *
     * @param isNeeded of a job, whether it is worth another interpreter
     * @throws org.ddintegration.ProblemException when an interpreter does not run the workers' program
     */
    public List<ParseResult> parse(List<ParseJob> jobs, Predicate<ParseJob> isNeeded, AnswerCache cache) {
        List<ParseResult> results = new ArrayList<>(workers.parse(jobs, cache));
        List<Integer> left = IntStream.range(0, results.size())
                .filter(i -> results.get(i).isNoSyntax() && isNeeded.test(jobs.get(i)))
                .boxed()
                .toList();
        if (!left.isEmpty() && startNewest()) {
            List<ParseResult> again = newestWorkers.parse(
                    left.stream().map(jobs::get).map(this::withNewest).toList(), cache);
            for (int i = 0; i < left.size(); i++) {
                results.set(left.get(i), again.get(i));
            }
        }
        return results;
    }

    /** The newest interpreter that has parsed anything. */
    public PythonInterpreter newest() {
        return newest.orElse(python);
    }

    private boolean startNewest() {
        if (!isAsked) {
            isAsked = true;
            newest = newer.apply(python);
            newest.ifPresent(found -> newestWorkers = WorkerPool.start(found.executable(), read, size, limits));
        }
        return newest.isPresent();
    }

    /** Its answers are others. */
    private ParseJob withNewest(ParseJob job) {
        return new ParseJob(newest().version() + ":" + job.key(), job.mode(), job.content());
    }

    @Override
    public void close() {
        workers.close();
        if (newestWorkers != null) {
            newestWorkers.close();
        }
    }
}
