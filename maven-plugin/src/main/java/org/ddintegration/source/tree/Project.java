package org.ddintegration.source.tree;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlTable;

/**
 * What the project file of a source tree states in plain words; what it computes is unknown and thus empty.
 *
 * @param folder that the file stands in; empty for the root of the tree
 */
public record Project(String folder, String name, String version, String requiresPython, String summary) {
    /** Names of project files, in the order in which they are believed. */
    static final Map<String, Integer> FILES = Map.of("pyproject.toml", 0, "setup.cfg", 1, "setup.py", 2);

    private static final Pattern SECTION = Pattern.compile("\\s*\\[([\\w.-]+)]\\s*(?:[#;].*)?");
    private static final Pattern OPTION = Pattern.compile("([\\w-]+)\\s*[=:]\\s*(\\S.*?)\\s*");
    private static final Pattern ARGUMENT = Pattern.compile(
            "^\\s+(name|version|description|python_requires)\\s*=\\s*(?:\"([^\"\\\\]*)\"|'([^'\\\\]*)')",
            Pattern.MULTILINE);

    /** Loads what reading {@code pyproject.toml} needs. */
    public static void load() {
        Toml.parse("name = 'none'");
    }

    public static Project read(String folder, String fileName, String text) {
        return switch (fileName) {
            case "setup.py" -> ofScript(folder, text);
            case "setup.cfg" -> ofConfiguration(folder, text);
            default -> ofToml(folder, text);
        };
    }

    /** What is broken in the file is passed over. */
    private static Project ofToml(String folder, String text) {
        try {
            Map<String, String> facts = new TreeMap<>();
            TomlTable file = Toml.parse(text);
            for (String key : List.of("name", "version", "description", "requires-python")) {
                for (String table : List.of("project.", "tool.poetry.")) {
                    if (file.isString(table + key)) {
                        facts.put(table + key, file.getString(table + key).strip());
                    }
                }
            }
            return of(folder, facts, "project.", "tool.poetry.");
        } catch (StackOverflowError nestedTooDeeply) {
            return new Project(folder, "", "", "", "");
        }
    }

    private static Project ofConfiguration(String folder, String text) {
        Map<String, String> facts = new TreeMap<>();
        String section = "";
        for (String line : text.lines().toList()) {
            Matcher header = SECTION.matcher(line);
            Matcher option = OPTION.matcher(line);
            if (header.matches()) {
                section = header.group(1);
            } else if (option.matches()) {
                facts.putIfAbsent(section + "." + option.group(1), option.group(2));
            }
        }
        return of(folder, facts, "metadata.", "options.");
    }

    private static Project ofScript(String folder, String text) {
        Map<String, String> facts = new TreeMap<>();
        Matcher argument = ARGUMENT.matcher(text);
        while (argument.find()) {
            facts.putIfAbsent(argument.group(1), argument.group(2) == null ? argument.group(3) : argument.group(2));
        }
        return of(folder, facts, "", "");
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
}
