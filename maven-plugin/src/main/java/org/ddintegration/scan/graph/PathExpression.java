package org.ddintegration.scan.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * A path taken apart: {@code self.pool().get[]} begins with {@code self} and goes on with {@code pool}, a call,
 * {@code get} and an element.
 */
record PathExpression(String root, List<String> steps) {
    static final String CALL = "()";
    static final String ELEMENT = "[]";

    static PathExpression parse(String text) {
        int at = end(text, 0);
        String root = text.substring(0, at);
        List<String> steps = new ArrayList<>(4);
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '.') {
                int end = end(text, at + 1);
                steps.add(text.substring(at + 1, end));
                at = end;
            } else {
                steps.add(c == '(' ? CALL : ELEMENT);
                at += 2;
            }
        }
        return new PathExpression(root, List.copyOf(steps));
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && ".([".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
