package org.ddintegration;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what a run says. */
public final class RecordingConsole implements Console {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();

    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Those of the lines that are errors. */
    public List<String> errors() {
        return List.copyOf(errors);
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
        errors.add(line);
        lines.add(line);
    }

    @Override
    public void plain(String line) {
        lines.add(line);
    }
}
