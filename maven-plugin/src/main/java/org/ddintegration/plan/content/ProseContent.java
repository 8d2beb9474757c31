package org.ddintegration.plan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines: white space at their ends is style, and so is how many blank lines there are between two paragraphs, how long
 * the rule below a heading is, and how wide the columns of a table are.
 */
final class ProseContent {
    private static final Pattern LINE = Pattern.compile("[^\n]+");
    private static final Pattern RULE = Pattern.compile("([=\\-`:'\"~^_*+#.])\\1{3,}");
    private static final Pattern TABLE_ROW = Pattern.compile("\\|.*\\|");
    private static final Pattern TABLE_RULE = Pattern.compile("\\+(?:-+\\+)+|\\+(?:=+\\+)+");

    private ProseContent() {}

    static List<ContentToken> read(String text) {
        List<ContentToken> tokens = new ArrayList<>();
        Matcher lines = LINE.matcher(text);
        int end = 0;
        while (lines.find()) {
            String line = lines.group().stripTrailing();
            if (line.isEmpty()) {
                continue;
            }
            if (!tokens.isEmpty()
                    && text.substring(end, lines.start())
                                    .codePoints()
                                    .filter(c -> c == '\n')
                                    .count()
                            > 1) {
                tokens.add(new ContentToken("", end, end));
            }
            end = lines.start() + line.length();
            tokens.add(new ContentToken(value(line), lines.start(), end));
        }
        return tokens;
    }

    private static String value(String line) {
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        String written = line.strip();
        if (RULE.matcher(written).matches()) {
            return indent + written.substring(0, 4);
        }
        if (TABLE_RULE.matcher(written).matches()) {
            return indent + written.replaceAll("([-=])+", "$1");
        }
        return indent + (TABLE_ROW.matcher(written).matches() ? written.replaceAll("\\s*\\|\\s*", "|") : written);
    }
}
