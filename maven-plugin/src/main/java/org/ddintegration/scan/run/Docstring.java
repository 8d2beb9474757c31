package org.ddintegration.scan.run;

import java.util.List;

/** Docstrings without the indentation of the code around them, as {@code inspect.cleandoc} gives them. */
final class Docstring {
    private Docstring() {}

    static String clean(String written) {
        List<String> lines = written.replace("\t", "        ").lines().toList();
        if (lines.isEmpty()) {
            return "";
        }
        int margin = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .mapToInt(Docstring::indentation)
                .min()
                .orElse(0);
        StringBuilder clean = new StringBuilder(lines.get(0).strip());
        for (String line : lines.subList(1, lines.size())) {
            clean.append('\n')
                    .append(line.isBlank() ? "" : line.substring(margin).stripTrailing());
        }
        return clean.toString().strip();
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
