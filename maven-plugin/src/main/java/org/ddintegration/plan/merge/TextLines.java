package org.ddintegration.plan.merge;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.plan.content.ContentToken;

/**
 * A text by its lines, and what each of them says.
 *
 * @param lines with their ends
 * @param tokens what the text says
 * @param first for each token, index of the line that it begins on
 * @param last for each token, index of the line that it ends on
 */
record TextLines(List<String> lines, List<ContentToken> tokens, List<Integer> first, List<Integer> last) {
    static TextLines of(String text, List<ContentToken> tokens) {
        List<String> lines = split(text);
        List<Integer> first = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        int line = 0;
        int lineEnd = lines.isEmpty() ? 0 : lines.get(0).length();
        for (ContentToken token : tokens) {
            while (lineEnd <= token.start() && line + 1 < lines.size()) {
                line++;
                lineEnd += lines.get(line).length();
            }
            first.add(line);
            int end = lineEnd;
            int lastLine = line;
            while (end < token.end()) {
                lastLine++;
                end += lines.get(lastLine).length();
            }
            last.add(lastLine);
        }
        return new TextLines(lines, tokens, first, last);
    }

    static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int next = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(start, next));
            start = next;
        }
        return lines;
    }

    /** Whether a line ends between the token at an index and the one before it; also before the first and after the last. */
    boolean isCut(int token) {
        return token == 0 || token == tokens.size() || first.get(token) > last.get(token - 1);
    }

    /** Index of the first line that belongs to the token at an index; blank lines belong to what stands above them. */
    int lineOf(int token) {
        return token == 0 ? 0 : token == tokens.size() ? lines.size() : first.get(token);
    }
}
