package org.ddintegration.workflow;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.PythonNames;

/** The integrations that a run is about: named on the command line, by a descriptor or by {@code *}, or asked for. */
public final class IntegrationNames {
    private static final String PROPERTY = "name";
    private static final String EVERY = "*";
    private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9_]*");

    private final Workspace workspace;
    private final Questions questions;

    public IntegrationNames(Workspace workspace, Questions questions) {
        this.workspace = workspace;
        this.questions = questions;
    }

    /**
     * Those that have or get a descriptor, sorted and without repetition, so that the order in which they are given changes
     * nothing. A descriptor that is given stands for the one integration that it is named after.
     *
     * @throws ProblemException when there is none, one breaks the rule, or names and descriptor contradict each other
     */
    public List<String> of(Request request) {
        return request.descriptor()
                .map(file -> List.of(agreed(file, request.names())))
                .orElseGet(() -> of(request.names(), this::described));
    }

    /**
     * Sorted and without repetition, likewise.
     *
     * @param given the property: one name, several between commas, or {@code *}
     * @param every the names that {@code *} stands for
     * @throws ProblemException when there is none, or one breaks the rule
     */
    public List<String> of(Optional<String> given, Supplier<List<String>> every) {
        String text = given.or(questions::name)
                .orElseThrow(() -> new ProblemException(
                        Problem.of("", "the name of the integration is missing", "give it with -Dname=NAME")
                                .at(PROPERTY)));
        return (text.equals(EVERY) ? every.get().stream() : split(text))
                .map(name -> valid(name, PROPERTY))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> split(String names) {
        return Arrays.stream(names.split(",", -1)).map(String::strip);
    }

    private static String agreed(Path descriptor, Optional<String> given) {
        String name = descriptor.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        if (given.filter(names -> !split(names).allMatch(name::equals)).isPresent()) {
            throw new ProblemException(Problem.of(
                            given.get(),
                            "-Ddd.descriptor=" + descriptor + " is the descriptor of " + name
                                    + " and of no other integration",
                            "write -Dname=" + name + ", or leave out -Dname or -Ddd.descriptor")
                    .at(PROPERTY));
        }
        return valid(name, "dd.descriptor");
    }

    private List<String> described() {
        List<String> names = workspace.descriptors();
        if (names.isEmpty()) {
            throw new ProblemException(Problem.of(
                            EVERY,
                            "there is no descriptor in " + workspace.descriptorFolder(),
                            "name the integration to be made")
                    .at(PROPERTY));
        }
        return names;
    }

    private static String valid(String name, String property) {
        if (!RULE.matcher(name).matches()) {
            throw new ProblemException(Problem.of(
                            name,
                            "must begin with a lower-case letter, followed by lower-case letters, digits and underscores",
                            "write " + suggestion(name))
                    .at(property));
        }
        if (!PythonNames.isIntegrationName(name)) {
            throw new ProblemException(Problem.of(
                            name,
                            "must not be a Python keyword or an attribute of ddtrace.config",
                            "give it another, such as " + name + "_lib")
                    .at(property));
        }
        return name;
    }

    private static String suggestion(String name) {
        String mended =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_").replaceAll("^[^a-z]+|_+$", "");
        return mended.isEmpty() ? "it like greenstalk" : mended;
    }
}
