package org.ddintegration.plan.content;

import java.util.List;
import java.util.Optional;
import org.ddintegration.edit.Region;

/** Looks for what a part of a text says, however it is written. */
final class ContentSearch {
    private static final String COMMA = ",";

    private final String text;
    private final List<ContentToken> tokens;
    private final List<ContentToken> part;

    private ContentSearch(String text, List<ContentToken> tokens, List<ContentToken> part) {
        this.text = text;
        this.tokens = tokens;
        this.part = part;
    }

    /** The whole lines of it; empty when it does not stand on lines of its own, or stands there more than once. */
    static Optional<Region> find(Content content, String text, String part) {
        Optional<List<ContentToken>> wanted = content.tokens(part).map(tokens -> core(content, tokens));
        Optional<List<ContentToken>> tokens = content.tokens(text);
        return wanted.isEmpty() || wanted.get().isEmpty() || tokens.isEmpty()
                ? Optional.empty()
                : new ContentSearch(text, tokens.get(), wanted.get()).find();
    }

    /** What it says within another text, without what makes it a text of its own. */
    private static List<ContentToken> core(Content content, List<ContentToken> tokens) {
        int from = 0;
        int to = tokens.size();
        if (content == Content.YAML) {
            return tokens.size() < 2 ? List.of() : tokens.subList(1, to - 1);
        }
        while (from < to && tokens.get(from).isStructure()) {
            from++;
        }
        boolean mayLackComma = content == Content.PYTHON;
        while (to > from && (tokens.get(to - 1).isStructure() || (mayLackComma && isComma(tokens.get(to - 1))))) {
            to--;
        }
        return tokens.subList(from, to);
    }

    private Optional<Region> find() {
        int start = next(0);
        if (start < 0 || next(start + 1) >= 0) {
            return Optional.empty();
        }
        int end = start + part.size();
        int from = text.lastIndexOf('\n', tokens.get(start).start() - 1) + 1;
        int feed = text.indexOf('\n', tokens.get(end - 1).end());
        int to = feed < 0 ? text.length() : feed;
        boolean standsAlone = tokens.stream()
                .filter(token -> !token.isStructure() && !isComma(token))
                .filter(token -> token.end() > from && token.start() < to)
                .allMatch(tokens.subList(start, end)::contains);
        return standsAlone ? Optional.of(new Region(from, to)) : Optional.empty();
    }

    private int next(int from) {
        for (int i = from; i + part.size() <= tokens.size(); i++) {
            if (isAt(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAt(int index) {
        for (int i = 0; i < part.size(); i++) {
            if (!tokens.get(index + i).value().equals(part.get(i).value())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isComma(ContentToken token) {
        return token.value().equals(COMMA);
    }
}
