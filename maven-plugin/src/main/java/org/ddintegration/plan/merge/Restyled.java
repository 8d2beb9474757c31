package org.ddintegration.plan.merge;

import java.util.List;
import java.util.Optional;
import org.ddintegration.plan.content.Content;
import org.ddintegration.plan.content.ContentToken;

/**
 * A text whose lines are written as those of another, where the two say the same. What it says is the same as before.
 *
 * @param chunks all of it, in order
 */
record Restyled(List<Chunk> chunks) {
    /** The text as it is, where one of the two cannot be read. */
    static Restyled of(Content content, String text, String style) {
        Optional<List<ContentToken>> own = content.tokens(text);
        Optional<List<ContentToken>> other = content.tokens(style);
        if (own.isPresent() && other.isPresent()) {
            List<Chunk> chunks = Chunks.of(TextLines.of(text, own.get()), TextLines.of(style, other.get()));
            for (Restyled restyled : List.of(new Restyled(chunks), new Restyled(Indentation.adapt(chunks)))) {
                if (content.same(text, restyled.text())) {
                    return restyled;
                }
            }
        }
        List<String> lines = TextLines.split(text);
        return new Restyled(List.of(new Chunk(lines, lines, false)));
    }

    String text() {
        return String.join("", lines());
    }

    List<String> lines() {
        return chunks.stream().flatMap(chunk -> chunk.styled().stream()).toList();
    }
}
