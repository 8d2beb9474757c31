package org.ddintegration.edit;

import java.util.List;
import java.util.Optional;

/** An entry of a collection, known by its key. */
public abstract class ListedEdit implements EntryEdit {
    private final String id;
    private final String key;

    public ListedEdit(String id, String key) {
        this.id = id;
        this.key = key;
    }

    /** @throws UnknownShapeException when the collection is not there or has another form */
    public abstract Listing read(String text);

    /** The entry's lines in the style of the text, without the indentation that all entries share. */
    public abstract List<String> lines(String text);

    @Override
    public final String id() {
        return id;
    }

    public final String key() {
        return key;
    }

    @Override
    public final Optional<Region> find(String text) {
        Listing listing = read(text);
        int index = index(listing);
        return index < 0 ? Optional.empty() : Optional.of(listing.region(index));
    }

    @Override
    public final String put(String text) {
        Listing listing = read(text);
        int index = index(listing);
        if (index >= 0) {
            return listing.replace(index, lines(text));
        }
        return listing.insert(place(text, listing), lines(text));
    }

    @Override
    public final String remove(String text) {
        Listing listing = read(text);
        int index = index(listing);
        return index < 0 ? text : listing.remove(index);
    }

    /** The index that the entry gets. */
    int place(String text, Listing listing) {
        List<String> order = listing.keys().stream()
                .map(keys -> keys.isEmpty() ? "" : keys.get(0))
                .toList();
        return Placement.of(key, order);
    }

    private int index(Listing listing) {
        List<List<String>> keys = listing.keys();
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).contains(key)) {
                return i;
            }
        }
        return -1;
    }
}
