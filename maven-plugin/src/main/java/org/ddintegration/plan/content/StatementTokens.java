package org.ddintegration.plan.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddintegration.edit.Token;
import org.ddintegration.edit.Token.Kind;

/** What a statement of Python says: without the brackets and commas that change nothing, its strings as they are read. */
final class StatementTokens {
    /** Words before which an expression ends: an opening bracket behind one of them begins no call. */
    private static final Set<String> KEYWORDS = Set.of(
            "and", "as", "assert", "async", "await", "del", "elif", "else", "except", "finally", "for", "from", "if",
            "import", "in", "is", "lambda", "not", "or", "raise", "return", "try", "while", "with", "yield");

    /** Of these the brackets around all that follows say nothing. */
    private static final Set<String> BEFORE_VALUE = Set.of("return", "if", "elif", "while");

    private final String text;
    private final List<Token> tokens;
    private final int[] partner;
    private final BitSet dropped = new BitSet();

    private StatementTokens(LogicalLine line) {
        this.text = line.text();
        this.tokens = line.tokens();
        this.partner = partners(tokens);
    }

    static List<ContentToken> of(LogicalLine line) {
        StatementTokens statement = new StatementTokens(line);
        statement.dropTrailingCommas();
        statement.dropBracketsOfAClass();
        statement.dropBracketsAroundValues();
        return statement.written();
    }

    private static int[] partners(List<Token> tokens) {
        int[] partner = new int[tokens.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.OPEN) {
                open.push(i);
            } else if (tokens.get(i).kind() == Kind.CLOSE) {
                partner[i] = open.pop();
                partner[partner[i]] = i;
            }
        }
        return partner;
    }

    private void dropTrailingCommas() {
        for (int i = 1; i < tokens.size(); i++) {
            int close = next(i);
            if (is(i, ",") && close < tokens.size() && tokens.get(close).kind() == Kind.CLOSE) {
                int open = partner[close];
                boolean isOneOfSeveral = open < previousComma(i, open);
                if (isOneOfSeveral || is(open, "{") || (is(open, "(") == isAfterValue(open))) {
                    dropped.set(i);
                }
            }
        }
    }

    /** Index of the comma before another one between the same brackets; that of the opening one when there is none. */
    private int previousComma(int comma, int open) {
        int i = comma - 1;
        while (i > open && !(is(i, ",") && tokens.get(i).depth() == tokens.get(comma).depth())) {
            i--;
        }
        return i;
    }

    /** Whether an opening bracket begins a call, a definition's parameters, or a subscript. */
    private boolean isAfterValue(int open) {
        if (open == 0) {
            return false;
        }
        Token before = tokens.get(open - 1);
        return before.kind() == Kind.CLOSE
                || before.kind() == Kind.STRING
                || (before.kind() == Kind.WORD && !KEYWORDS.contains(before.of(text)));
    }

    private void dropBracketsOfAClass() {
        for (int i = 2; i + 1 < tokens.size(); i++) {
            if (is(0, "class") && is(i, "(") && tokens.get(i).depth() == 0 && partner[i] == i + 1) {
                dropped.set(i, i + 2);
            }
        }
    }

    private void dropBracketsAroundValues() {
        boolean isLoop = is(0, "for") || (is(0, "async") && is(1, "for"));
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean isBeforeValue = tokens.get(i).depth() == 0
                    && ((i == 0 && BEFORE_VALUE.contains(word(i))) || (isLoop && is(i, "in")) || isAssignment(i));
            if (isBeforeValue) {
                dropBracketsAround(i + 1);
            }
        }
    }

    private void dropBracketsAround(int open) {
        if (open >= tokens.size() || !is(open, "(") || partner[open] == open + 1 || isMoreThanBrackets(open)) {
            return;
        }
        int after = next(partner[open]);
        boolean isAll = after >= tokens.size() || (is(after, ":") && next(after) >= tokens.size());
        if (isAll) {
            dropped.set(open);
            dropped.set(partner[open]);
            dropBracketsAround(open + 1);
        }
    }

    /** A generator, or a name that is given a value. */
    private boolean isMoreThanBrackets(int open) {
        for (int i = open + 1; i < partner[open]; i++) {
            boolean isDirect = tokens.get(i).depth() == tokens.get(open).depth() + 1;
            if (isDirect && (is(i, "for") || (is(i, ":") && is(i + 1, "=")))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAssignment(int i) {
        return is(i, "=")
                && i > 0
                && !is(i + 1, "=")
                && !(tokens.get(i - 1).kind() == Kind.SIGN
                        && tokens.get(i - 1).end() == tokens.get(i).start()
                        && Set.of("=", "!", "<", ">").contains(word(i - 1)));
    }

    private List<ContentToken> written() {
        List<ContentToken> written = new ArrayList<>();
        int count = (int) tokens.stream().filter(token -> token.kind() != Kind.COMMENT).count();
        List<Token> strings = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!strings.isEmpty() && !isContinued(strings, token)) {
                written.add(string(strings, count == strings.size()));
                strings.clear();
            }
            if (token.kind() == Kind.STRING) {
                strings.add(token);
            } else if (!dropped.get(i)) {
                written.add(new ContentToken(
                        token.kind() == Kind.COMMENT ? comment(token.of(text)) : token.of(text),
                        token.start(),
                        token.end()));
            }
        }
        if (!strings.isEmpty()) {
            written.add(string(strings, count == strings.size()));
        }
        return written;
    }

    /** Whether a literal that follows others is one string with them, however they are cut. */
    private boolean isContinued(List<Token> strings, Token token) {
        return token.kind() == Kind.STRING
                && ReadLiteral.of(token.of(text)).isPlain()
                && ReadLiteral.of(strings.get(0).of(text)).isPlain();
    }

    private ContentToken string(List<Token> strings, boolean isWholeStatement) {
        List<ReadLiteral> parts =
                strings.stream().map(part -> ReadLiteral.of(part.of(text))).toList();
        String content = parts.stream().map(ReadLiteral::content).collect(Collectors.joining());
        boolean isDocstring = isWholeStatement && parts.size() == 1;
        return new ContentToken(
                parts.get(0).prefix() + "'" + (isDocstring ? parts.get(0).asDocstring() : content),
                strings.get(0).start(),
                strings.get(strings.size() - 1).end());
    }

    private static String comment(String text) {
        return "#" + text.substring(1).strip();
    }

    /** Index of the next token that says something and is no comment. */
    private int next(int i) {
        int next = i + 1;
        while (next < tokens.size() && (dropped.get(next) || tokens.get(next).kind() == Kind.COMMENT)) {
            next++;
        }
        return next;
    }

    private boolean is(int i, String content) {
        return i < tokens.size()
                && tokens.get(i).kind() != Kind.STRING
                && word(i).equals(content);
    }

    private String word(int i) {
        return tokens.get(i).of(text);
    }
}
