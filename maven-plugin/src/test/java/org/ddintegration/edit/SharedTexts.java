package org.ddintegration.edit;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts in the style of shared files, each with entries of the given names. */
final class SharedTexts {
    private SharedTexts() {}

    static Arbitrary<EditLawsTest.Case> of(BiFunction<List<String>, Random, String> style) {
        Arbitrary<List<String>> names = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('_')
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(name -> "n" + name)
                .list()
                .uniqueElements()
                .ofMinSize(3)
                .ofMaxSize(12);
        return Combinators.combine(
                        names, Arbitraries.randoms(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((all, random, sorted, unix) -> drawn(all, random, sorted, unix, style));
    }

    private static EditLawsTest.Case drawn(
            List<String> names,
            Random random,
            boolean sorted,
            boolean unix,
            BiFunction<List<String>, Random, String> style) {
        List<String> there = names.subList(2, names.size());
        String text = style.apply(sorted ? there.stream().sorted().toList() : there, random);
        String cut = random.nextBoolean() ? text : text.stripTrailing();
        return new EditLawsTest.Case(unix ? cut : cut.replace("\n", "\r\n"), names.get(0), names.get(1));
    }

    static String dict(List<String> names, Random random) {
        String items = names.stream()
                .map(name -> comment(random, "    ") + "    \"" + name + "\": "
                        + (random.nextBoolean()
                                ? "True,"
                                : "(\n        \"{[\",  # '''\n        # (\n        '\\'\",'\n    ),")
                        + (random.nextBoolean() ? "  # \"" + name : "") + "\n")
                .collect(Collectors.joining());
        return "\"\"\"Docs of PLACES = {\n\"\"\"\nimport os\n\nPLACES: Dict[str, str] = {\n" + items + "}\n"
                + (random.nextBoolean() ? "\n\ndef f(x={}):\n    return r'\\d'\n" : "");
    }

    static String callList(List<String> names, Random random) {
        String calls = names.stream()
                .map(name -> comment(random, "        ") + "        Venv(\n            name='" + name
                        + "',\n            venvs=[\n                Venv(name='inner'),\n            ],\n        ),\n")
                .collect(Collectors.joining());
        return "venv = Venv(\n    pkgs={'a': latest},\n    venvs=[\n" + calls + "    ],\n)\n";
    }

    static String mapping(List<String> names, Random random) {
        String blank = random.nextBoolean() ? "\n" : "";
        String entries = names.stream()
                .map(name -> comment(random, "  ") + "  " + name + ":\n    paths:\n      - '@x'  # no\n"
                        + (random.nextBoolean() ? "      # deep\n" : ""))
                .collect(Collectors.joining(blank));
        String after = random.nextBoolean() ? "# about more\nmore:\n  a: 1\n" : "";
        return "---\ncomponents:\n  a:\n    - b\nsuites:\n" + entries + after;
    }

    static String list(List<String> names, Random random) {
        String indent = random.nextBoolean() ? "" : "  ";
        return "items:\n"
                + names.stream()
                        .map(name -> comment(random, indent) + indent + "- name: " + name + "\n" + indent
                                + "  versions:\n" + indent + "  - '1'\n")
                        .collect(Collectors.joining(random.nextBoolean() ? "\n" : ""));
    }

    static String document(List<String> names, Random random) {
        return ".. _all:\n\nAll\n---\n\n"
                + names.stream()
                        .map(name -> ".. _" + name + ":\n" + (random.nextBoolean() ? ".. _" + name + "-too:\n" : "")
                                + "\n" + name + "\n" + "^".repeat(name.length()) + "\n.. automodule:: pkg." + name
                                + "\n" + (random.nextBoolean() ? "\n" : "\n\n"))
                        .collect(Collectors.joining());
    }

    static String table(List<String> names, Random random) {
        String rule = "+------------------+-----------+------+\n";
        return "Title\n=====\n\n" + rule + "| Integration      | Version   | Auto |\n" + rule.replace('-', '=')
                + names.stream()
                        .map(name -> String.format("| %-16s | %-9s | Yes  |%n", ":ref:`" + name + "`", ">= 1.0")
                                        .replace(System.lineSeparator(), "\n")
                                + rule)
                        .collect(Collectors.joining())
                + (random.nextBoolean() ? "\n\n.. [1] a note\n" : "");
    }

    private static String comment(Random random, String indent) {
        return random.nextInt(4) == 0 ? indent + "# it's (about\n" : "";
    }
}
