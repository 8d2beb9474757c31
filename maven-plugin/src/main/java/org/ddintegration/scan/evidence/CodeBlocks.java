package org.ddintegration.scan.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the Python code out of Markdown, reStructuredText and docstrings: fences, directives, literal blocks and
 * interactive sessions. All blocks of a text become one, for they share their names; form feeds stand between them.
 */
public final class CodeBlocks {
    private static final Set<String> PYTHON =
            Set.of("", "py", "python", "python3", "pycon", "ipython", "default", "code-block", "code", "testcode");
    private static final Pattern FENCE = Pattern.compile("[`~]+\\s*\\{?\\.?([\\w+-]*).*");
    private static final Pattern DIRECTIVE =
            Pattern.compile("\\.\\.\\s+(?:code-block|code|sourcecode|testcode|ipython)::\\s*(\\S*).*");
    private static final Pattern OPTION = Pattern.compile("\\s*:[\\w-]+:.*");
    private static final Pattern PROMPT = Pattern.compile("\\s*(?:>>>|\\.\\.\\.)(?: (.*)|$)");

    /** What stands between blocks that became one text. */
    static final String BETWEEN = "\f\n";

    private final List<String> lines;
    private final StringBuilder code = new StringBuilder();
    private int at;

    private CodeBlocks(String text) {
        this.lines = text.lines().toList();
    }

    /** The code; empty when the text has none. */
    public static String of(String text) {
        if (!text.contains(">>>") && !text.contains("::") && !text.contains("```") && !text.contains("~~~")) {
            return "";
        }
        CodeBlocks blocks = new CodeBlocks(text);
        while (blocks.at < blocks.lines.size()) {
            blocks.step();
        }
        return blocks.code.toString();
    }

    private void step() {
        String line = lines.get(at);
        String start = line.stripLeading();
        if (start.startsWith("```") || start.startsWith("~~~")) {
            Matcher fence = FENCE.matcher(start);
            fenced(start.substring(0, 3), fence.matches() && isPython(fence.group(1)));
        } else if (start.startsWith("..")) {
            Matcher directive = DIRECTIVE.matcher(start);
            indentedAfter(line, directive);
        } else if (line.stripTrailing().endsWith("::")) {
            indented(indentation(line), true);
        } else if (start.startsWith(">>>")) {
            session();
        } else {
            at++;
        }
    }

    private void indentedAfter(String line, Matcher directive) {
        if (directive.matches()) {
            indented(indentation(line), isPython(directive.group(1)));
        } else {
            at++;
        }
    }

    private static boolean isPython(String language) {
        return PYTHON.contains(language.toLowerCase(Locale.ROOT));
    }

    private void fenced(String mark, boolean python) {
        List<String> block = new ArrayList<>();
        for (at++; at < lines.size() && !lines.get(at).strip().startsWith(mark); at++) {
            block.add(lines.get(at));
        }
        at++;
        add(block, python);
    }

    private void indented(int margin, boolean python) {
        List<String> block = new ArrayList<>();
        for (at++; at < lines.size(); at++) {
            String line = lines.get(at);
            if (!line.isBlank() && indentation(line) <= margin) {
                break;
            }
            if (!block.isEmpty() || !(line.isBlank() || OPTION.matcher(line).matches())) {
                block.add(line);
            }
        }
        add(block, python);
    }

    private void session() {
        List<String> block = new ArrayList<>();
        for (; at < lines.size() && !lines.get(at).isBlank(); at++) {
            block.add(lines.get(at));
        }
        add(block, true);
    }

    private void add(List<String> block, boolean python) {
        if (!python) {
            return;
        }
        boolean session = block.stream().anyMatch(line -> line.stripLeading().startsWith(">>>"));
        int margin = block.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(CodeBlocks::indentation)
                .min()
                .orElse(0);
        for (String line : block) {
            Matcher prompt = PROMPT.matcher(line);
            if (session) {
                code.append(prompt.matches() && prompt.group(1) != null ? prompt.group(1) : "");
            } else {
                code.append(line.isBlank() ? "" : line.substring(margin));
            }
            code.append('\n');
        }
        code.append(BETWEEN);
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
