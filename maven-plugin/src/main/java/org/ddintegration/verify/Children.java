package org.ddintegration.verify;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The processes that this one has started: they end with it, be it by Ctrl-C. */
final class Children {
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Children::end), "end-children"));
    }

    private Children() {}

    /** Ends its process when it is closed, with all that the process has started. */
    record Child(Process process) implements AutoCloseable {
        @Override
        public void close() {
            end(process);
            RUNNING.remove(process);
        }
    }

    static Child adopt(Process process) {
        RUNNING.add(process);
        return new Child(process);
    }

    private static void end(Process process) {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
