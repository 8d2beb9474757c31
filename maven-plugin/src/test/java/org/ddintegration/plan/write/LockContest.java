package org.ddintegration.plan.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A process that wants a lock. */
final class LockContest {
    static final int PROCESSES = 3;
    static final int THREADS = 2;
    static final int ROUNDS = 300;
    static final int TAKEN = 10;
    static final int IN_VAIN = 11;

    private final Path lock;
    private final Path count;

    private LockContest(Path lock, Path folder) {
        this.lock = lock;
        this.count = folder.resolve("count");
    }

    static Process start(String what, Path lock, Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockContest.class.getName(),
                        what,
                        lock.toString(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** @param args what to do, the lock, and the folder of the count */
    public static void main(String[] args) throws Exception {
        LockContest contest = new LockContest(Path.of(args[1]), Path.of(args[2]));
        switch (args[0]) {
            case "try" -> System.exit(LockFile.attempt(contest.lock).isPresent() ? TAKEN : IN_VAIN);
            case "hold" -> {
                LockFile held = LockFile.attempt(contest.lock).orElseThrow();
                System.out.println("held");
                Thread.sleep(Long.MAX_VALUE);
                held.close();
            }
            default -> contest.contend();
        }
    }

    private void contend() throws InterruptedException {
        List<Thread> threads = IntStream.range(0, THREADS)
                .mapToObj(i -> new Thread(() -> IntStream.range(0, ROUNDS).forEach(round -> addOne())))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Two who do it at the same time count one only. */
    private void addOne() {
        Optional<LockFile> held = LockFile.attempt(lock);
        while (held.isEmpty()) {
            held = LockFile.attempt(lock);
        }
        try (LockFile one = held.get()) {
            assertThat(one).isNotNull();
            Files.write(count, new byte[size() + 1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int size() throws IOException {
        try {
            return (int) Files.size(count);
        } catch (NoSuchFileException first) {
            return 0;
        }
    }
}
