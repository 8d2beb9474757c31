package org.ddintegration.workflow.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.plan.report.Finding;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.Workspace;
import org.ddintegration.workflow.state.DescriptorFiles;
import org.ddintegration.workflow.state.WrittenDescriptor;

/** Tells where handlers are written otherwise than the descriptor says, because one run chose so by {@code -Ddd.handlers}. */
public final class ChosenHandlers {
    private final Workspace workspace;
    private final Request request;

    public ChosenHandlers(Workspace workspace, Request request) {
        this.workspace = workspace;
        this.request = request;
    }

    /** What settles it, for a run that chooses; nothing where its descriptors say the same. */
    public List<String> byHand(List<IntegrationInput> integrations) {
        return request.handlers().stream()
                .flatMap(chosen -> integrations.stream()
                        .map(IntegrationInput::descriptor)
                        .flatMap(descriptor -> descriptorFile(descriptor)
                                .filter(file ->
                                        DescriptorReader.read(file).tracing().handlers() != chosen)
                                .map(file -> settle(descriptor, file, chosen))
                                .stream()))
                .toList();
    }

    /** Those of a target that was written by such a run. */
    public List<Finding> findings(List<IntegrationInput> integrations, BaselineStore baselines) {
        return integrations.stream()
                .map(IntegrationInput::descriptor)
                .flatMap(says -> baselines
                        .read(says.name())
                        .flatMap(WrittenDescriptor::of)
                        .filter(written ->
                                written.tracing().handlers() != says.tracing().handlers())
                        .map(written -> finding(says, written.tracing().handlers()))
                        .stream())
                .toList();
    }

    private String settle(Descriptor descriptor, Path file, HandlerMode chosen) {
        return "-Ddd.handlers=" + word(chosen) + " is not what " + shown(file) + " says: write handlers: "
                + word(chosen)
                + " into it, or run again without -Ddd.handlers.\nUntil then dd:check and dd:verify fail for "
                + descriptor.name() + ".";
    }

    private Finding finding(Descriptor says, HandlerMode written) {
        String file = descriptorFile(says).map(this::shown).orElse("the descriptor");
        return new Finding(
                "",
                0,
                says.name(),
                "handlers",
                "last written as " + word(written) + ", and " + file + " says "
                        + word(says.tracing().handlers()),
                "to keep them, write handlers: " + word(written)
                        + " into it; to have them as it says, run mvn dd:integration -Dname=" + says.name(),
                true);
    }

    private Optional<Path> descriptorFile(Descriptor descriptor) {
        return new DescriptorFiles(workspace, request).find(descriptor.name());
    }

    private String shown(Path file) {
        Path absolute = file.toAbsolutePath();
        return absolute.startsWith(workspace.root())
                ? workspace.root().relativize(absolute).toString()
                : file.toString();
    }

    private static String word(HandlerMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
