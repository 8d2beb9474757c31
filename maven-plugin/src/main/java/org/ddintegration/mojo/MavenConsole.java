package org.ddintegration.mojo;

import org.apache.maven.plugin.logging.Log;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.ddintegration.Console;

/** A run's lines as Maven log lines, in Maven's own colours. */
final class MavenConsole implements Console {
    private final Log log;
    private final StandardOutput programs;

    MavenConsole(Log log, StandardOutput programs) {
        this.log = log;
        this.programs = programs;
    }

    @Override
    public void info(String line) {
        log.info(line);
    }

    @Override
    public void warn(String line) {
        log.warn(line);
    }

    @Override
    public void error(String line) {
        log.error(line);
    }

    @Override
    public void plain(String line) {
        programs.line(line);
    }

    @Override
    public String strong(String text) {
        return MessageUtils.buffer().warning(text).build();
    }
}
