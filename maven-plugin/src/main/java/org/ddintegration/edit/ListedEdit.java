package org.ddintegration.edit;

import java.util.List;
import java.util.Optional;

/** An entry of a collection, known by its key. */
public abstract class ListedEdit implements EntryEdit {
    private static final ReadCollections READ = new ReadCollections();

    private final String id;
    private final String key;
    private final List<String> lines;

    /** @param lines the entry's lines in no particular style, without the indentation that all entries share */
    protected ListedEdit(String id, String key, List<String> lines) {
        this.id = id;
        this.key = key;
        this.lines = List.copyOf(lines);
    }

    /** Tells the collections of one file apart; the same for all entries of one. */
    protected abstract String collection();

    /** @throws UnknownShapeException when the collection is not there or has another form */
    protected abstract Collected read(String text);

    /** What the entry is known by once it stands in a text. */
    protected List<String> keys() {
        return List.of(key);
    }

    @Override
    public final String id() {
        return id;
    }

    public final String key() {
        return key;
    }

    @Override
    public final String snippet() {
        return String.join("\n", lines);
    }

    @Override
    public final Optional<Region> find(String text) {
        Listing listing = collected(text).listing();
        int index = index(listing);
        return index < 0 ? Optional.empty() : Optional.of(listing.region(index));
    }

    @Override
    public final String put(String text) {
        Collected collected = collected(text);
        Listing listing = collected.listing();
        List<String> styled = collected.style().apply(lines(text, listing));
        int index = index(listing);
        if (index >= 0) {
            return listing.replace(index, styled);
        }
        int place = place(text, listing);
        String with = listing.insert(place, styled);
        READ.inserted(text, collection(), place, keys(), styled, with);
        return with;
    }

    @Override
    public final String remove(String text) {
        Listing listing = collected(text).listing();
        int index = index(listing);
        return index < 0 ? text : listing.remove(index);
    }

    /** The entry's lines as its neighbours in the listing want them. */
    List<String> lines(String text, Listing listing) {
        return lines;
    }

    /** The index that the entry gets. */
    int place(String text, Listing listing) {
        List<String> order = listing.keys().stream()
                .map(keys -> keys.isEmpty() ? "" : keys.get(0))
                .toList();
        return Placement.of(key, order);
    }

    /** The collection as it is known, whether it was read or derived. */
    Collected collected(String text) {
        return READ.of(text, collection(), this::read);
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
