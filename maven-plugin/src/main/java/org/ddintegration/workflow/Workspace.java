package org.ddintegration.workflow;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;

/**
 * The folder that a command runs in: descriptors under {@code integrations/}, state under {@code .dd/}.
 *
 * @param root absolute path
 */
public record Workspace(Path root) {
    public Path state() {
        return root.resolve(".dd");
    }

    public Path stateOf(String name) {
        return state().resolve(name);
    }

    public Path scanOf(String name) {
        return stateOf(name).resolve("scan.json");
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
                    Problem.of(name, "an integration has one descriptor", "remove " + yaml + " or " + xml)
                            .at(yaml.getParent().toString()));
        }
        return Files.exists(yaml) ? Optional.of(yaml) : Optional.of(xml).filter(Files::exists);
    }

    public Path newDescriptorOf(String name) {
        return root.resolve("integrations").resolve(name + ".yaml");
    }
}
