package org.ddintegration.edit;

import java.util.Optional;

/** An entry that is another one but for what it says itself. */
interface EntryWrapper extends EntryEdit {
    EntryEdit entry();

    @Override
    default String id() {
        return entry().id();
    }

    @Override
    default String snippet() {
        return entry().snippet();
    }

    @Override
    default boolean isCommon() {
        return entry().isCommon();
    }

    @Override
    default Optional<Region> find(String text) {
        return entry().find(text);
    }

    @Override
    default String put(String text) {
        return entry().put(text);
    }

    @Override
    default String remove(String text) {
        return entry().remove(text);
    }
}
