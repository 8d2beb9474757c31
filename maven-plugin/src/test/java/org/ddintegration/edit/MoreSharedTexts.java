package org.ddintegration.edit;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Further texts in the style of shared files, each with entries of the given names. */
final class MoreSharedTexts {
    private MoreSharedTexts() {}

    static String object(List<String> names, Random random) {
        String members = names.stream()
                .map(name -> "    \"" + name + "\": "
                        + (random.nextBoolean() ? "\"a, \\\"}\"" : "[\n      {\n        \"x\": 1\n      }\n    ]"))
                .collect(Collectors.joining(",\n"));
        return "{\n  \"version\": \"2\",\n  \"things\": {\n" + members + "\n  }\n}\n";
    }

    static String array(List<String> names, Random random) {
        return names.stream()
                .map(name -> "    {\n        \"name\": \"" + name + "\",\n        \"of\": \""
                        + "xy".charAt(random.nextInt(2)) + "\"\n    }")
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    static String imports(List<String> names, Random random) {
        String others = random.nextBoolean() ? "import kombu\n" : "";
        return "import os\nimport sys\n\nfrom aaa import b\n"
                + names.stream()
                        .map(name -> "from contrib import " + name + "\n")
                        .collect(Collectors.joining()) + others
                + "\n\nlog = os\n";
    }

    static String statements(List<String> names, Random random) {
        String blank = "\n".repeat(1 + random.nextInt(2));
        String checks = names.stream()
                .map(name -> (random.nextBoolean() ? "@tried(\n    1\n)  # often\n" : "")
                        + (random.nextBoolean()
                                ? "def check_" + name + "():\n    x = \"\"\"\n    \"\"\"\n\n    return {\n    }\n"
                                : "check_" + name + " = {\n    1: 2,\n}\n"))
                .collect(Collectors.joining(blank));
        String main = random.nextBoolean() ? "\n\nif True:\n    check_a = 1\n" : "";
        return "\"\"\"Docs.\"\"\"\n\nimport os\n\n\n" + checks + main;
    }

    static String owners(List<String> names, Random random) {
        return names.stream()
                .map(name -> (random.nextInt(4) == 0 ? "\n# Section\n" : "") + "src/" + name + "   "
                        + (random.nextBoolean() ? "@a" : "@b @c") + "\n")
                .collect(Collectors.joining("", "*  @all\n", ""));
    }
}
