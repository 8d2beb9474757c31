package org.ddintegration.workflow.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.file.TextFile;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.workflow.Workspace;

/** Fills the handlers of an integration for good: its descriptor says so from then on. */
public final class FilledDescriptor {
    /** How a first draft states its mode. */
    private static final Pattern COMMENTS = Pattern.compile("(?m)^handlers: comments$");

    private final Workspace workspace;

    public FilledDescriptor(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @param chosen names of those that are to be filled; others stay as they are */
    public IntegrationInput fill(IntegrationInput one, Set<String> chosen) {
        if (!chosen.contains(one.descriptor().name())) {
            return one;
        }
        Path file = workspace.newDescriptorOf(one.descriptor().name());
        String before = TextFile.read(file);
        String after = COMMENTS.matcher(before).replaceFirst("handlers: filled");
        return new IntegrationInput(
                one.descriptor().with(HandlerMode.FILLED),
                one.scanned(),
                one.locks(),
                List.of(FileWrite.changing(file, before, after)),
                Optional.empty());
    }
}
