package org.ddintegration.contribute.format.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddintegration.contribute.format.syntax.Lexeme.TokenType;

/** Cuts one logical line, which may be on several lines, into tokens. */
public final class Lexer {
    private static final Pattern TOKEN = Pattern.compile("(?<string>(?i:[rbfut]{0,2})(?:"
            + "\"\"\"(?:[^\\\\\\n]|\\\\[^\\n])*?\"\"\"|'''(?:[^\\\\\\n]|\\\\[^\\n])*?'''"
            + "|'(?:[^'\\\\\\n]|\\\\[^\\n])*'|\"(?:[^\"\\\\\\n]|\\\\[^\\n])*\"))"
            + "|(?<number>\\.?[0-9](?:[eE][+-]|[0-9A-Za-z_.])*)"
            + "|(?<name>[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*)"
            + "|(?<open>[(\\[{])|(?<close>[)\\]}])"
            + "|(?<sign>\\.\\.\\.|\\*\\*=|//=|<<=|>>=|->|:=|[-+*/%@&|^=!<>]=|\\*\\*|//|<<|>>|[-+*/%@&|^~<>=.,:;])"
            + "|(?<comment>#[^\\n]*)");

    private final List<Lexeme> tokens = new ArrayList<>();
    private final String text;
    private Optional<String> comment = Optional.empty();
    private int line;

    private Lexer(String text) {
        this.text = text;
    }

    /**
     * The tokens of a logical line.
     *
     * @param comment the comment at its end
     */
    public record Result(List<Lexeme> tokens, Optional<String> comment) {}

    /** @throws UnknownSyntaxException when it holds anything else than tokens that can be on one line */
    public static Result read(String text) {
        Lexer lexer = new Lexer(text);
        lexer.read();
        return new Result(List.copyOf(lexer.tokens), lexer.comment);
    }

    private void read() {
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            int start = blanksEnd(at);
            if (start == text.length()) {
                return;
            }
            if (comment.isPresent() || !matcher.region(start, text.length()).lookingAt()) {
                throw new UnknownSyntaxException("no token of one line at " + start + " of " + text);
            }
            if (matcher.group("comment") == null) {
                add(matcher, text.substring(at, start));
            } else {
                comment = Optional.of(matcher.group());
            }
            at = matcher.end();
        }
    }

    private int blanksEnd(int at) {
        int end = at;
        while (end < text.length() && " \n".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private void add(Matcher matcher, String blanks) {
        TokenType type = type(matcher);
        line += (int) blanks.chars().filter(c -> c == '\n').count();
        boolean broken = blanks.contains("\n");
        boolean spaced = !blanks.isEmpty()
                && !tokens.isEmpty()
                && !(broken
                        && (type == TokenType.CLOSE || matcher.group().equals(".") || last().type() == TokenType.OPEN));
        tokens.add(new Lexeme(type, matcher.group(), spaced, line));
    }

    private Lexeme last() {
        return tokens.get(tokens.size() - 1);
    }

    private static TokenType type(Matcher matcher) {
        for (TokenType type : TokenType.values()) {
            if (matcher.group(type.name().toLowerCase(Locale.ROOT)) != null) {
                return type;
            }
        }
        throw new IllegalStateException(matcher.group());
    }
}
