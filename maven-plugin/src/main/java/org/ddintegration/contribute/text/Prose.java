package org.ddintegration.contribute.text;

/** Text for people to read. */
public final class Prose {
    private Prose() {}

    /** The text on one line, without characters that are not shown as they are. */
    public static String line(String text) {
        return text.codePoints()
                .map(c -> Unsafe.is(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll(" +", " ");
    }

    /** Likewise, cut at a word where it is longer than so many characters. */
    public static String line(String text, int most) {
        String line = line(text);
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most);
        return line.substring(0, end > 0 ? end : Character.isLowSurrogate(line.charAt(most)) ? most - 1 : most) + " …";
    }

    /** The text with other quotes where it has triple ones: older linters want no backslash in a docstring. */
    public static String forDocstring(String text) {
        return text.replace("\"\"\"", "'''");
    }

    /**
     * The words of a text, each line as full as the width allows.
     *
     * @param hanging what all lines but the first begin with
     */
    public static String wrap(String text, int width, String hanging) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : text.strip().split("\\s+")) {
            int length = word.codePointCount(0, word.length());
            if (column > 0 && column + 1 + length > width) {
                wrapped.append('\n').append(hanging);
                column = hanging.length();
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += length;
        }
        return wrapped.toString();
    }
}
