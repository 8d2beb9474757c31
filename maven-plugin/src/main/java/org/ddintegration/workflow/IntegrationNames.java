package org.ddintegration.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.PythonNames;

/** The integrations that a run is about: named on the command line, or all descriptors of the workspace, or asked for. */
public final class IntegrationNames {
    private static final String PROPERTY = "name";
    private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern DESCRIPTOR = Pattern.compile("([a-z][a-z0-9_]*)\\.(?:yaml|xml)");

    private final Workspace workspace;
    private final Questions questions;

    public IntegrationNames(Workspace workspace, Questions questions) {
        this.workspace = workspace;
        this.questions = questions;
    }

    /**
     * Sorted and without repetition, so that the order in which they are given changes nothing.
     *
     * @param given the property: one name, several between commas, or {@code *}
     * @throws ProblemException when there is none, or one breaks the rule
     */
    public List<String> of(Optional<String> given) {
        String text = given.or(questions::name)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("", "the name of the integration is needed", "give it with -Dname=NAME")
                                .at(PROPERTY)));
        List<String> names = text.equals("*") ? described() : Arrays.asList(text.split(",", -1));
        return names.stream()
                .map(String::strip)
                .map(IntegrationNames::valid)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> described() {
        Path folder = workspace.root().resolve("integrations");
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            List<String> names = files.map(
                            file -> DESCRIPTOR.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .toList();
            if (names.isEmpty()) {
                throw new ProblemException(
                        Problem.of("*", "there is no descriptor in " + folder, "name the integration to be made")
                                .at(PROPERTY));
            }
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String valid(String name) {
        if (!RULE.matcher(name).matches()) {
            throw new ProblemException(Problem.of(
                            name,
                            "a name starts with a small letter, then has small letters, digits and underscores",
                            "write " + suggestion(name))
                    .at(PROPERTY));
        }
        if (!PythonNames.isIntegrationName(name)) {
            throw new ProblemException(Problem.of(
                            name,
                            "a Python keyword, or an attribute of ddtrace.config, cannot name an integration",
                            "give it another, such as " + name + "_lib")
                    .at(PROPERTY));
        }
        return name;
    }

    private static String suggestion(String name) {
        String mended =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_").replaceAll("^[^a-z]+|_+$", "");
        return mended.isEmpty() ? "it like greenstalk" : mended;
    }
}
