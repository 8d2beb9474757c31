package org.ddintegration.workflow.loading;

import java.nio.file.Path;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.LibraryRead;
import org.ddintegration.descriptor.file.DescriptorWriter;

/** Writes into a descriptor what was read of its library, so that the same is read anywhere and at any time. */
record StatedReading(Console console) {
    /**
     * @param text the descriptor's
     * @return the text as it is, where there is nothing to state, or no place for it; the latter is said
     */
    String in(Path file, String text, Descriptor descriptor, LibraryRead read) {
        if (read.isEmpty() && descriptor.library().read().isEmpty()) {
            return text;
        }
        return DescriptorWriter.withRead(file.toString(), text, read).orElseGet(() -> {
            console.warn(Problem.of(
                            read.version().or(read::commit).orElse(""),
                            "the descriptor has no place to say that this version of the library was read",
                            "write what is below library: one key a line, so that later runs read the same")
                    .at(file.toString())
                    .message());
            return text;
        });
    }
}
