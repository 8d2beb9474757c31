package org.ddintegration.source.tree;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the project file of a source tree states in plain words; what it computes is unknown and thus empty.
 *
 * @param folder that the file stands in; empty for the root of the tree
 */
public record Project(String folder, String name, String version, String requiresPython, String summary) {
    /** Names of project files, in the order in which they are believed. */
    static final Map<String, Integer> FILES = Map.of("pyproject.toml", 0, "setup.cfg", 1, "setup.py", 2);

    private static final Pattern SECTION = Pattern.compile("\\s*\\[+\\s*([\\w.\"-]+)\\s*]+\\s*(?:#.*)?");
    private static final Pattern QUOTED =
            Pattern.compile("\\s*([\\w-]+)\\s*=\\s*(?:\"([^\"\\\\]*)\"|'([^']*)')\\s*(?:#.*)?");
    private static final Pattern PLAIN = Pattern.compile("([\\w-]+)\\s*[=:]\\s*(\\S.*?)\\s*");
    private static final Pattern ARGUMENT = Pattern.compile(
            "^\\s+(name|version|description|python_requires)\\s*=\\s*(?:\"([^\"\\\\]*)\"|'([^'\\\\]*)')",
            Pattern.MULTILINE);

    static Project read(String folder, String fileName, String text) {
        Map<String, String> facts = new TreeMap<>();
        if (fileName.equals("setup.py")) {
            Matcher matcher = ARGUMENT.matcher(text);
            while (matcher.find()) {
                facts.putIfAbsent(matcher.group(1), quoted(matcher));
            }
            return of(folder, facts, "", "");
        }
        Pattern line = fileName.equals("setup.cfg") ? PLAIN : QUOTED;
        String section = "";
        for (String each : text.lines().toList()) {
            Matcher header = SECTION.matcher(each);
            Matcher entry = line.matcher(each);
            if (header.matches()) {
                section = header.group(1);
            } else if (entry.matches()) {
                facts.putIfAbsent(section + " " + entry.group(1), line == PLAIN ? entry.group(2) : quoted(entry));
            }
        }
        if (fileName.equals("setup.cfg")) {
            return of(folder, facts, "metadata ", "options ");
        }
        return of(folder, facts, "project ", "tool.poetry ");
    }

    private static Project of(String folder, Map<String, String> facts, String section, String otherSection) {
        return new Project(
                folder,
                first(facts, section + "name", otherSection + "name"),
                literal(first(facts, section + "version", otherSection + "version")),
                first(facts, section + "requires-python", otherSection + "python_requires"),
                literal(first(facts, section + "description", otherSection + "description")));
    }

    private static String first(Map<String, String> facts, String key, String otherKey) {
        return facts.getOrDefault(key, facts.getOrDefault(otherKey, ""));
    }

    /** {@code attr: kit.__version__} of setup.cfg is no value. */
    private static String literal(String value) {
        return value.startsWith("attr:") || value.startsWith("file:") ? "" : value;
    }

    private static String quoted(Matcher matcher) {
        return matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    }
}
