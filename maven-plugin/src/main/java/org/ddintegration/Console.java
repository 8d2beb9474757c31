package org.ddintegration;

/** Where a run says what it does; one call is one line. Implementations are safe for use by several threads. */
public interface Console {
    void info(String line);

    void warn(String line);

    /** What makes the run fail, heard even where nothing else is. */
    void error(String line);

    /** Output for another program to read: without any prefix. */
    void plain(String line);

    /** Text that stands out where colours are shown; the same text elsewhere. */
    default String strong(String text) {
        return text;
    }

    /** A console that says nothing. */
    Console SILENT = new Console() {
        @Override
        public void info(String line) {}

        @Override
        public void warn(String line) {}

        @Override
        public void error(String line) {}

        @Override
        public void plain(String line) {}
    };
}
