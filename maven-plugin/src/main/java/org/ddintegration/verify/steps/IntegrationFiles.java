package org.ddintegration.verify.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a target that hold something of an integration.
 *
 * @param source Python files below {@code ddtrace/}, relative to the target
 * @param python all Python files
 * @param all these and others, such as docs
 */
record IntegrationFiles(String name, List<String> source, List<String> python, List<String> all) {
    private static final List<String> SHARED = List.of(
            "ddtrace/_monkey.py",
            "ddtrace/settings/_config.py",
            "ddtrace/internal/settings/_config.py",
            "riotfile.py",
            "docs/integrations.rst",
            "docs/index.rst");

    static IntegrationFiles of(Path target, String name) {
        List<String> all = new ArrayList<>();
        all.addAll(below(target, "ddtrace/contrib/internal/" + name));
        all.addAll(below(target, "ddtrace/contrib/" + name));
        all.addAll(below(target, "ddtrace/contrib/_" + name + ".py"));
        all.addAll(below(target, "ddtrace/llmobs/_integrations/" + name + ".py"));
        all.addAll(below(target, "tests/contrib/" + name));
        SHARED.stream().filter(path -> Files.exists(target.resolve(path))).forEach(all::add);
        List<String> python = all.stream().filter(path -> path.endsWith(".py")).toList();
        return new IntegrationFiles(
                name,
                python.stream().filter(path -> path.startsWith("ddtrace/")).toList(),
                python,
                List.copyOf(all));
    }

    private static List<String> below(Path target, String path) {
        Path start = target.resolve(path);
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("__pycache__"))
                    .map(file -> target.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
