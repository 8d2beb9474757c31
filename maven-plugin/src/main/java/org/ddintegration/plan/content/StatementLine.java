package org.ddintegration.plan.content;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.edit.python.Token;
import org.ddintegration.edit.python.Token.Kind;

/**
 * A statement of Python without its block, on however many lines it is written, or a comment that stands alone.
 *
 * @param tokens at least one, comments among them
 */
record StatementLine(String text, List<Token> tokens) {
    static List<StatementLine> of(String text, List<Token> tokens) {
        List<StatementLine> lines = new ArrayList<>();
        List<Token> line = new ArrayList<>();
        for (Token token : tokens) {
            if (!line.isEmpty() && begins(text, token)) {
                lines.add(new StatementLine(text, List.copyOf(line)));
                line.clear();
            }
            line.add(token);
        }
        if (!line.isEmpty()) {
            lines.add(new StatementLine(text, List.copyOf(line)));
        }
        return lines;
    }

    private static boolean begins(String text, Token token) {
        int lineStart = text.lastIndexOf('\n', token.start() - 1) + 1;
        int above = lineStart - 1;
        boolean hasReturn = above > 0 && text.charAt(above - 1) == '\r';
        boolean isContinued = text.startsWith("\\", above - (hasReturn ? 2 : 1));
        return token.depth() == 0
                && token.kind() != Kind.CLOSE
                && !isContinued
                && text.substring(lineStart, token.start()).isBlank();
    }

    boolean isComment() {
        return tokens.stream().allMatch(token -> token.kind() == Kind.COMMENT);
    }

    int start() {
        return tokens.get(0).start();
    }

    int end() {
        return tokens.get(tokens.size() - 1).end();
    }
}
