package org.ddintegration.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;

/**
 * The folder that a command runs in: descriptors under {@code integrations/}, state under {@code .dd/}.
 *
 * @param root absolute path
 */
public record Workspace(Path root) {
    private static final Pattern DESCRIPTOR = Pattern.compile("([a-z][a-z0-9_]*)\\.(?:yaml|xml)");
    private static final String STATE = ".dd";

    public Path state() {
        return root.resolve(STATE);
    }

    public Path stateOf(String name) {
        return state().resolve(name);
    }

    public Path scanOf(String name) {
        return root.resolve(scanPath(name));
    }

    /** Of the last scan, relative to a workspace. */
    public static String scanPath(String name) {
        return STATE + "/" + name + "/scan.json";
    }

    /** Of the same scan, to be read in a browser. */
    public static String scanReportPath(String name) {
        return STATE + "/" + name + "/report.html";
    }

    /** What newer versions of its libraries do to an integration, in a file with that ending, likewise. */
    public static String driftPath(String name, String ending) {
        return STATE + "/" + name + "/drift." + ending;
    }

    /** The same of all that were looked at, to be read in a browser. */
    public static String driftOfAllPath() {
        return STATE + "/drift.html";
    }

    /** Where it is remembered that a goal found nothing to do for these integrations. */
    public Path settledOf(String goal, List<String> names) {
        Path folder = names.size() == 1 ? stateOf(names.get(0)) : state();
        return folder.resolve("settled").resolve(goal);
    }

    /**
     * The descriptor of an integration, YAML or XML.
     *
     * @throws ProblemException when there are both
     */
    public Optional<Path> descriptorOf(String name) {
        Path yaml = newDescriptorOf(name);
        Path xml = yaml.resolveSibling(name + ".xml");
        if (Files.exists(yaml) && Files.exists(xml)) {
            throw new ProblemException(
                    Problem.of(name, "an integration must have only one descriptor", "remove " + yaml + " or " + xml)
                            .at(yaml.getParent().toString()));
        }
        return Files.exists(yaml) ? Optional.of(yaml) : Optional.of(xml).filter(Files::exists);
    }

    public Path newDescriptorOf(String name) {
        return descriptorFolder().resolve(name + ".yaml");
    }

    Path descriptorFolder() {
        return root.resolve("integrations");
    }

    /** Names of all integrations that have a descriptor. */
    public List<String> descriptors() {
        Path folder = descriptorFolder();
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return files.map(file -> DESCRIPTOR.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
