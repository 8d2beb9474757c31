package org.ddintegration.edit.python;

import java.util.List;
import java.util.Optional;
import org.ddintegration.edit.Lines;
import org.ddintegration.edit.python.Token.Kind;

/**
 * An element between brackets.
 *
 * @param tokens with the comma after it, without comments
 * @param depth of the tokens directly between the brackets
 */
public record Element(String text, List<Token> tokens, int depth) {
    public int start() {
        return tokens.get(0).start();
    }

    int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    boolean hasComma() {
        return text.charAt(end() - 1) == ',';
    }

    /** Offset after its value, before its comma. */
    public int valueEnd() {
        return hasComma() ? tokens.get(tokens.size() - 2).end() : end();
    }

    /** True when nothing but white space stands before it, and after it nothing but a comment. */
    public boolean hasLinesOfItsOwn(Lines lines) {
        Lines.Line first = lines.get(lines.at(start()));
        Lines.Line last = lines.get(lines.at(end() - 1));
        String after = text.substring(end(), last.end()).strip();
        return text.substring(first.start(), start()).isBlank() && (after.isEmpty() || after.startsWith("#"));
    }

    /** The string that it begins with. */
    public Optional<String> leadingString() {
        return string(0);
    }

    /** A string that is the value of a keyword argument, where the element is a call. */
    Optional<String> argument(String name) {
        return valueAfter(Kind.WORD, name, "=");
    }

    /** A string that is the value of a key, where the element is a dict or an object. */
    public Optional<String> field(String name) {
        return valueAfter(Kind.STRING, "\"" + name + "\"", ":");
    }

    private Optional<String> valueAfter(Kind kind, String name, String sign) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).depth() == depth + 1
                    && tokens.get(i).is(kind, name, text)
                    && tokens.get(i + 1).is(Kind.SIGN, sign, text)) {
                return string(i + 2);
            }
        }
        return Optional.empty();
    }

    private Optional<String> string(int index) {
        Token token = tokens.get(index);
        return token.kind() == Kind.STRING ? Optional.of(StringLiteral.value(token.of(text))) : Optional.empty();
    }
}
