package org.ddintegration.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The processes that this one has started: they end with it, be it by Ctrl-C or, once they are watched, by {@code kill -9}. */
public final class Children {
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();
    private static final AtomicReference<Watch> WATCH = new AtomicReference<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Children::end), "end-children"));
    }

    private Children() {}

    /**
     * Has them watched from now on.
     *
     * @param python interpreter that the watch runs on
     */
    public static synchronized void watch(Path python) {
        if (WATCH.get() == null) {
            WATCH.set(Watch.start(python, Temporary.folder().getParent()));
        }
    }

    /** Ends its process when it is closed, with all that the process has started. */
    public record Child(Process process) implements AutoCloseable {
        @Override
        public void close() {
            end(process);
            RUNNING.remove(process);
            watch(Watch::ended, process);
        }
    }

    public static Child adopt(Process process) {
        RUNNING.add(process);
        watch(Watch::began, process);
        return new Child(process);
    }

    private static void watch(BiConsumer<Watch, Process> news, Process process) {
        Watch watch = WATCH.get();
        if (watch != null) {
            news.accept(watch, process);
        }
    }

    static void end(Process process) {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
