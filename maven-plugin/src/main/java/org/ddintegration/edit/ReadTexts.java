package org.ddintegration.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was read in the texts that were seen last: an edit looks at the same text several times, and the next one at what that
 * made of it.
 *
 * @param <T> shared by all who ask, in whatever thread
 */
public final class ReadTexts<T> {
    private static final int KEPT = 8;

    private final Function<String, T> reader;
    private final Map<String, T> kept;

    public ReadTexts(Function<String, T> reader) {
        this(KEPT, reader);
    }

    /** @param most how many texts are kept */
    ReadTexts(int most, Function<String, T> reader) {
        this.reader = reader;
        this.kept = new LinkedHashMap<>(2 * most, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        };
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
