package org.ddintegration.plan.content;

import java.util.List;
import org.ddintegration.edit.python.Tokens;

/** JSON: white space between tokens is style. */
final class JsonContent {
    private JsonContent() {}

    static List<ContentToken> read(String text) {
        return Tokens.of(text).stream()
                .map(token -> new ContentToken(token.of(text), token.start(), token.end()))
                .toList();
    }
}
