package org.ddintegration.edit;

import java.util.Optional;

/**
 * One entry of a shared text, such as a line of a dict or a section of a document. For every text of the right shape
 * without the entry, {@code remove(put(text))} equals {@code text}; {@code put} is idempotent; no line that is not the
 * entry's own changes, but for the comma that JSON wants after an entry that is no longer the last. The style of the text
 * (quotes, indentation, line ends, a missing final newline) is kept.
 */
public interface EntryEdit {
    /** What the entry is, unique within its file: {@code PATCH_MODULES["greenstalk"]}. */
    String id();

    /**
     * The entry's text for a person who must write it by hand, where the shape of a file is unknown. Two edits with the
     * same id and the same snippet want the same entry, however it is spaced in a file; the default, the id, says that
     * nothing is known of that.
     */
    default String snippet() {
        return id();
    }

    /**
     * True for an entry that several may need, such as a word of a word list: one that stands there already, whatever it
     * says, belongs to others and is left alone.
     */
    default boolean isCommon() {
        return false;
    }

    /**
     * Where the entry stands.
     *
     * @throws UnknownShapeException when the place for such an entry cannot be made out
     */
    Optional<Region> find(String text);

    /**
     * The text with the entry put where a maintainer would put it, replacing what stood for it.
     *
     * @throws UnknownShapeException likewise
     */
    String put(String text);

    /**
     * The text without the entry; unchanged when it is not there.
     *
     * @throws UnknownShapeException likewise
     */
    String remove(String text);
}
