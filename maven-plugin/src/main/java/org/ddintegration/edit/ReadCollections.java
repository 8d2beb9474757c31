package org.ddintegration.edit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The collections of the texts that were seen last. What a further entry makes of a text is derived, not read again: a file
 * that a thousand integrations share is read once.
 */
final class ReadCollections {
    /** The texts that one integration makes of all shared files, twice over. */
    private static final int KEPT = 32;

    private final ReadTexts<Map<String, Collected>> texts = new ReadTexts<>(KEPT, text -> new ConcurrentHashMap<>());

    /** Throws what the reader throws; then nothing is kept. */
    Collected of(String text, String collection, Function<String, Collected> reader) {
        return texts.of(text).computeIfAbsent(collection, unread -> reader.apply(text));
    }

    /**
     * Notes what became of a text.
     *
     * @param index that the entry got in its collection
     * @param keys what it is known by
     * @param entry its lines, without the indentation that all entries share
     * @param with the text with it
     */
    void inserted(String text, String collection, int index, List<String> keys, List<String> entry, String with) {
        Map<String, Collected> before = texts.of(text);
        Map<String, Collected> after = texts.of(with);
        Lines lines = Lines.of(with);
        int offset = before.get(collection).listing().offset(index);
        before.forEach((name, collected) -> {
            Listing listing = collected.listing();
            (name.equals(collection) ? listing.inserted(index, keys, entry, lines) : listing.moved(offset, lines))
                    .ifPresent(now -> after.putIfAbsent(name, new Collected(now, collected.style())));
        });
    }
}
