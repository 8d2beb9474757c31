package org.ddintegration.contribute.text;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ddintegration.edit.rst.DisplayWidth;

/** Text for reStructuredText. */
public final class Rst {
    private static final int WIDTH = 120;

    private static final Pattern MARKUP = Pattern.compile("[\\\\*`|]|_(?![A-Za-z0-9])|(?<=:):$");
    private static final Pattern ONLY_PUNCTUATION = Pattern.compile("\\p{Punct}{2,}");
    private static final Pattern LIST_START = Pattern.compile("^(\\(?\\w+)([.)] )");
    private static final Pattern BLOCK_START = Pattern.compile("^(?=[-+.:>=~^\"'#$%&!,/;?@\\[\\]{}_•‣⁃])");

    /** The text as prose, on one line, at the start of a paragraph or within one: none of it is markup. */
    public String text(String text) {
        String words = Arrays.stream(Prose.line(text).split(" "))
                .map(word -> ONLY_PUNCTUATION.matcher(word).matches() ? "\0" + word : word)
                .collect(Collectors.joining(" "));
        String inline = MARKUP.matcher(words).replaceAll("\\\\$0");
        String listed = LIST_START.matcher(inline).replaceFirst("$1\\\\$2");
        return BLOCK_START
                .matcher(listed.replaceAll("\0(?=\\\\)", "").replace('\0', '\\'))
                .replaceFirst("\\\\");
    }

    /** The line below a title, as wide as it. */
    public String underline(String title) {
        return "^".repeat(DisplayWidth.of(title));
    }

    /**
     * The words of a paragraph or list item, each line as full as 120 columns allow.
     *
     * @param text rendered as text
     * @param hanging what all lines but the first begin with
     */
    public String wrapped(Object text, String hanging) {
        return Prose.wrap(text.toString(), WIDTH, hanging);
    }

    /** What is rendered, with nothing that ends the docstring that it is in. */
    public String inDocstring(Object text) {
        return Prose.forDocstring(text.toString());
    }

    /** The text as an inline literal. */
    public String literal(String text) {
        return "``" + Prose.line(text).replace("``", "` `") + "``";
    }
}
