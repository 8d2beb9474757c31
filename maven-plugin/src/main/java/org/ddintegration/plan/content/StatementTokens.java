package org.ddintegration.plan.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ddintegration.edit.python.Token;
import org.ddintegration.edit.python.Token.Kind;

/** What a statement of Python says: without the brackets and commas that change nothing, its strings as they are read. */
final class StatementTokens {
    /** Words before which an expression ends: an opening bracket behind one of them begins no call. */
    private static final Set<String> KEYWORDS = Set.of(
            "and", "as", "assert", "async", "await", "del", "elif", "else", "except", "finally", "for", "from", "if",
            "import", "in", "is", "lambda", "not", "or", "raise", "return", "try", "while", "with", "yield");

    /** What stands before a place that holds one expression: brackets around all of it say nothing. */
    private static final Set<String> BEFORE_PLACES =
            Set.of(",", ":", "return", "assert", "if", "elif", "while", "del", "raise", "with", "except", "yield");

    private static final Set<String> AFTER_PLACES = Set.of(",", ":");

    private final String text;
    private final List<Token> tokens;
    private final int[] partner;
    private final BitSet dropped = new BitSet();

    private StatementTokens(StatementLine line) {
        this.text = line.text();
        this.tokens = line.tokens();
        this.partner = partners(tokens);
    }

    static List<ContentToken> of(StatementLine line) {
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
                if (commas(open) > 1 || is(open, "{") || (is(open, "(") == isAfterValue(open))) {
                    dropped.set(i);
                }
            }
        }
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
        for (int open = 0; open < tokens.size(); open++) {
            if (is(open, "(") && !isAfterValue(open) && partner[open] > open + 1 && isVoid(open)) {
                dropped.set(open);
                dropped.set(partner[open]);
            }
        }
    }

    private boolean isVoid(int open) {
        boolean isString = IntStream.range(open + 1, partner[open])
                .allMatch(i -> tokens.get(i).kind() == Kind.STRING);
        boolean isOne = commas(open) == 0 || isAllOfAValue(open);
        return isString || (isOne && isAllOfItsPlace(open) && !isGenerator(open));
    }

    /** Whether the places before and after are such that nothing but these brackets stands between them. */
    private boolean isAllOfItsPlace(int open) {
        int before = previous(open);
        int after = next(partner[open]);
        boolean begins = before >= 0
                && (tokens.get(before).kind() == Kind.OPEN
                        || BEFORE_PLACES.contains(word(before))
                        || isAssignment(before)
                        || (is(before, ">") && is(before - 1, "-"))
                        || isInOfLoop(before));
        return begins
                && (after >= tokens.size()
                        || tokens.get(after).kind() == Kind.CLOSE
                        || AFTER_PLACES.contains(word(after)));
    }

    /** Whether they hold the value of a statement, which is a tuple without them too. */
    private boolean isAllOfAValue(int open) {
        int before = previous(open);
        int after = next(partner[open]);
        boolean isValue = is(before, "return")
                || (isAssignment(before) && tokens.get(before).depth() == 0);
        return isValue ? after >= tokens.size() : isInOfLoop(before) && is(after, ":") && next(after) >= tokens.size();
    }

    private boolean isInOfLoop(int i) {
        return is(i, "in") && tokens.get(i).depth() == 0 && (is(0, "for") || (is(0, "async") && is(1, "for")));
    }

    /** A generator, or a name that is given a value. */
    private boolean isGenerator(int open) {
        return between(open).anyMatch(i -> is(i, "for") || (is(i, ":") && is(i + 1, "=")));
    }

    private long commas(int open) {
        return between(open).filter(i -> is(i, ",")).count();
    }

    /** Tokens between two brackets that are in no others. */
    private IntStream between(int open) {
        return IntStream.range(open + 1, partner[open])
                .filter(i -> tokens.get(i).depth() == tokens.get(open).depth() + 1);
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
        int count = (int)
                tokens.stream().filter(token -> token.kind() != Kind.COMMENT).count();
        List<Token> strings = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!strings.isEmpty() && !isContinued(strings, token)) {
                written.add(from(start, string(strings, count == strings.size())));
                strings.clear();
                start = -1;
            }
            if (token.kind() == Kind.STRING) {
                strings.add(token);
            } else if (!dropped.get(i)) {
                String value = token.kind() == Kind.COMMENT ? comment(token.of(text)) : token.of(text);
                written.add(from(start, new ContentToken(value, token.start(), token.end())));
                start = -1;
            } else if (token.kind() == Kind.OPEN) {
                start = start < 0 ? token.start() : start;
            } else if (!written.isEmpty()) {
                ContentToken last = written.remove(written.size() - 1);
                written.add(new ContentToken(last.value(), last.start(), token.end()));
                start = -1;
            }
        }
        if (!strings.isEmpty()) {
            written.add(from(start, string(strings, count == strings.size())));
        }
        return written;
    }

    /** The same with what stands before it and says nothing. */
    private static ContentToken from(int start, ContentToken token) {
        return start < 0 ? token : new ContentToken(token.value(), start, token.end());
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

    /** Index of the token before that says something; -1 when there is none. */
    private int previous(int i) {
        int previous = i - 1;
        while (previous >= 0 && (dropped.get(previous) || tokens.get(previous).kind() == Kind.COMMENT)) {
            previous--;
        }
        return previous;
    }

    private boolean is(int i, String content) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() != Kind.STRING && word(i).equals(content);
    }

    private String word(int i) {
        return tokens.get(i).of(text);
    }
}
