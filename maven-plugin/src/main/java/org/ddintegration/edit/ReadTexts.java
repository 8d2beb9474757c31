package org.ddintegration.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was read in the texts that were seen last: an edit looks at the same text several times, and the next one at what that
 * made of it.
 *
 * @param <T> not changed by whoever gets it
 */
public final class ReadTexts<T> {
    private static final int KEPT = 8;

    private final Function<String, T> reader;
    private final Map<String, T> kept = new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > KEPT;
        }
    };

    public ReadTexts(Function<String, T> reader) {
        this.reader = reader;
    }

    /** Throws what the reader throws; then nothing is kept. */
    public T of(String text) {
        synchronized (kept) {
            T known = kept.get(text);
            if (known != null) {
                return known;
            }
        }
        T read = reader.apply(text);
        synchronized (kept) {
            kept.put(text, read);
        }
        return read;
    }
}
