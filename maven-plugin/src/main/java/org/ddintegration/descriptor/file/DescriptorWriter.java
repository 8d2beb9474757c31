package org.ddintegration.descriptor.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.LibraryRead;
import org.ddintegration.descriptor.form.Form;

/** Writes descriptors; what is written reads back equal. */
public final class DescriptorWriter {
    private DescriptorWriter() {}

    /**
     * @param file name of the file; what follows its last dot tells the form
     * @return the whole text, all defaults written out
     */
    public static String write(String file, Descriptor descriptor) {
        return Form.of(file).write(DescriptorTree.of(descriptor));
    }

    /**
     * Adds hooks at the end of a descriptor's; comments, order and style of all that is there are kept.
     *
     * @param file name of the file, likewise
     * @param text a descriptor that {@link DescriptorReader} takes
     */
    public static String appendHooks(String file, String text, List<Hook> hooks) {
        int start = text.startsWith("\ufeff") ? 1 : 0;
        return hooks.isEmpty()
                ? text
                : text.substring(0, start) + Form.of(file).append(text.substring(start), DescriptorTree.hooks(hooks));
    }

    /**
     * States what was found when the library was read; all else that is there is kept.
     *
     * @param file path of the file
     * @param text a descriptor that {@link DescriptorReader} takes
     * @return empty when the text is written in a way that leaves no place for it
     */
    public static Optional<String> withRead(String file, String text, LibraryRead read) {
        int start = text.startsWith("\ufeff") ? 1 : 0;
        String written =
                text.substring(0, start) + Form.of(file).withRead(text.substring(start), DescriptorTree.read(read));
        try {
            Descriptor wanted =
                    DescriptorReader.read(file, text.getBytes(UTF_8)).with(read);
            return Optional.of(written).filter(edited -> DescriptorReader.read(file, edited.getBytes(UTF_8))
                    .equals(wanted));
        } catch (ProblemException misread) {
            return Optional.empty();
        }
    }
}
