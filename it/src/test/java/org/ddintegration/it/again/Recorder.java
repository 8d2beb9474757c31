package org.ddintegration.it.again;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ddintegration.Console;

/** Keeps what is said. */
final class Recorder implements Console {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void info(String line) {
        lines.add(line);
    }

    @Override
    public void warn(String line) {
        lines.add(line);
    }

    @Override
    public void error(String line) {
        lines.add(line);
    }

    @Override
    public void plain(String line) {
        lines.add(line);
    }
}
