package org.ddintegration.it.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.scan.Access;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Definition;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.Signature;
import org.ddintegration.scan.SourceLines;
import org.ddintegration.scan.Standing;
import org.ddintegration.scan.Work;

/**
 * An integration whose texts are hostile, the library's own among them.
 *
 * @param texts what the descriptor says, by its key
 * @param summary of the library's docstring
 */
record HostileIntegration(Descriptor descriptor, Candidate candidate, Map<String, String> texts, String summary) {
    private static final HookPoint TARGET = new HookPoint("lib", "Client.call");
    private static final List<String> CATEGORIES = List.of("cache", "database", "messaging", "llm", "web", "other");
    private static final List<String> MODES = List.of("comments", "passthrough", "filled");

    /** @throws org.ddintegration.ProblemException when the reader refuses one of the texts */
    static HostileIntegration draw(String name, Random random) {
        HostileText hostile = new HostileText(random);
        Map<String, String> texts = new TreeMap<>();
        texts.put("title", hostile.line());
        texts.put("description", hostile.line());
        texts.put("why", hostile.lines());
        texts.put("setting", hostile.lines());
        texts.put("command", random.nextBoolean() ? hostile.line() : "");
        Map<String, Object> form = new TreeMap<>();
        form.put("name", name);
        form.put("title", texts.get("title"));
        form.put("description", texts.get("description"));
        form.put("category", CATEGORIES.get(random.nextInt(CATEGORIES.size())));
        form.put("handlers", MODES.get(random.nextInt(MODES.size())));
        form.put("library", library(name, random.nextBoolean()));
        form.put("config", Map.of("mode", texts.get("setting")));
        String value = hostile.line().replaceAll("[{}]", "");
        form.put(
                "hooks",
                List.of(Map.of(
                        "target",
                        "lib:Client.call",
                        "why",
                        texts.get("why"),
                        "resource",
                        "{text[" + value.replaceAll("[\\[\\]]", "") + "x]:" + value + "-}",
                        "tags",
                        Map.of("a.text", "{{" + value + "}} {text}", "a.constant", value + "."))));
        if (!texts.get("command").isEmpty()) {
            form.put(
                    "service",
                    Map.of("name", name + "d", "image", "a:1", "port", 1234, "command", texts.get("command")));
        }
        // Two line separators would end the paragraph that is quoted.
        String summary = hostile.line().replace('\u2028', ' ');
        Descriptor read = DescriptorReader.read(name + ".yaml", yaml(form).getBytes(UTF_8));
        return new HostileIntegration(read, candidate(summary), texts, summary);
    }

    private static Map<String, Object> library(String name, boolean hasRepository) {
        Map<String, Object> library = new TreeMap<>();
        library.put("distributions", List.of(name));
        library.put("modules", List.of("lib"));
        library.put("versions", ">=1.0");
        if (hasRepository) {
            library.put("repository", "git+https://github.com/a/b_@1");
        }
        return library;
    }

    /** JSON is YAML but for characters that YAML wants escaped. */
    private static String yaml(Map<String, Object> form) {
        StringBuilder yaml = new StringBuilder();
        new Gson().toJson(form).chars().forEach(c -> {
            if (c < ' ' || c > '~') {
                yaml.append(String.format("\\u%04x", c));
            } else {
                yaml.append((char) c);
            }
        });
        return yaml.toString();
    }

    private static Candidate candidate(String doc) {
        PythonParameter self = new PythonParameter(
                "self", PythonParameter.Kind.POSITIONAL_OR_KEYWORD, Optional.empty(), Optional.empty());
        PythonParameter text = new PythonParameter(
                "text",
                PythonParameter.Kind.POSITIONAL_OR_KEYWORD,
                Optional.of("'\"\"\"\\\\ ``'"),
                Optional.of("'\\n\"\"\" ${x}'"));
        return new Candidate(
                TARGET,
                new Standing(1, 1, false, Map.of(), List.of()),
                new Definition(
                        CallableKind.METHOD,
                        Binding.INSTANCE,
                        new Signature(List.of(self, text), Optional.empty()),
                        doc,
                        new SourceLines("lib.py", 1, 2)),
                new Access(List.of(TARGET), List.of(TARGET), List.of(), List.of()),
                new Work(Role.OPERATION, List.of(), Map.of()));
    }
}
