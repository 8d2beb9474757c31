package org.ddintegration.edit.python;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.ddintegration.edit.UnknownShapeException;
import org.ddintegration.edit.python.Token.Kind;

/**
 * What stands between one pair of brackets.
 *
 * @param tokens of the whole text
 * @param open index of the opening bracket's token; -1 for the whole text
 * @param close index of the closing one's; the number of tokens for the whole text
 */
public record Brackets(String text, List<Token> tokens, int open, int close) {
    /** The whole text. */
    public static Brackets around(String text) {
        List<Token> tokens = Tokens.of(text);
        return new Brackets(text, tokens, -1, tokens.size());
    }

    /** The first pair from a token on that is opened by the given character. */
    private Brackets firstAfter(int index, char opening, String lookedFor) {
        for (int i = index; i < close; i++) {
            Token token = tokens.get(i);
            if (token.is(Kind.OPEN, String.valueOf(opening), text)) {
                return new Brackets(text, tokens, i, closing(i));
            }
        }
        throw new UnknownShapeException(lookedFor);
    }

    /** The pair with the value assigned to a name, or given to a keyword: such as a list within a call. */
    Brackets assigned(String name, char opening) {
        String lookedFor = name + " = … " + opening;
        int found = find(
                i -> tokens.get(i).is(Kind.WORD, name, text) && (open >= 0 || beginsLine(i)) && assignment(i) >= 0);
        if (found < 0) {
            throw new UnknownShapeException(lookedFor);
        }
        return firstAfter(assignment(found) + 1, opening, lookedFor);
    }

    /** The pair that is the value of a key in double quotes. */
    public Brackets valueOf(String key, char opening) {
        String lookedFor = "\"" + key + "\": " + opening;
        int found = find(i -> tokens.get(i).kind() == Kind.STRING
                && StringLiteral.value(tokens.get(i).of(text)).equals(key)
                && next(i).is(Kind.SIGN, ":", text));
        if (found < 0 || found + 2 >= close || !tokens.get(found + 2).is(Kind.OPEN, String.valueOf(opening), text)) {
            throw new UnknownShapeException(lookedFor);
        }
        return new Brackets(text, tokens, found + 2, closing(found + 2));
    }

    /** The first pair directly in this one. */
    public Brackets first(char opening) {
        return firstAfter(open + 1, opening, "an opening " + opening);
    }

    public List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        List<Token> element = new ArrayList<>();
        for (Token token : tokens.subList(open + 1, close)) {
            if (token.kind() == Kind.COMMENT) {
                continue;
            }
            element.add(token);
            if (token.depth() == depth() && token.is(Kind.SIGN, ",", text)) {
                elements.add(new Element(text, List.copyOf(element), depth()));
                element.clear();
            }
        }
        if (!element.isEmpty()) {
            elements.add(new Element(text, List.copyOf(element), depth()));
        }
        return elements;
    }

    public int start() {
        return open < 0 ? 0 : tokens.get(open).end();
    }

    int depth() {
        return open < 0 ? 0 : tokens.get(open).depth() + 1;
    }

    private int find(IntPredicate wanted) {
        for (int i = open + 1; i < close; i++) {
            if (tokens.get(i).depth() == depth() && wanted.test(i)) {
                return i;
            }
        }
        return -1;
    }

    private Token next(int index) {
        return tokens.get(Math.min(index + 1, tokens.size() - 1));
    }

    /** Index of the {@code =} that follows a name, with or without an annotation before it; -1 when none does. */
    private int assignment(int index) {
        if (next(index).is(Kind.SIGN, "=", text)) {
            return index + 1;
        }
        boolean annotated = next(index).is(Kind.SIGN, ":", text);
        for (int i = index + 2; annotated && i < close && !beginsLine(i); i++) {
            if (tokens.get(i).depth() == depth() && tokens.get(i).is(Kind.SIGN, "=", text)) {
                return i;
            }
        }
        return -1;
    }

    private boolean beginsLine(int index) {
        int start = tokens.get(index).start();
        return text.substring(text.lastIndexOf('\n', start - 1) + 1, start).isBlank();
    }

    private int closing(int index) {
        int depth = tokens.get(index).depth();
        int i = index + 1;
        while (tokens.get(i).depth() != depth) {
            i++;
        }
        return i;
    }
}
