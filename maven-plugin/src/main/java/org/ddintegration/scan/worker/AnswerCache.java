package org.ddintegration.scan.worker;

import java.util.Optional;

/** Keeps workers' answers from one scan to the next. Safe for use by several threads. */
public interface AnswerCache {
    Optional<String> find(String key);

    void keep(String key, String answer);

    /** Keeps nothing. */
    AnswerCache NONE = new AnswerCache() {
        @Override
        public Optional<String> find(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, String answer) {}
    };
}
