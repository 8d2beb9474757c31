package org.ddintegration.descriptor.file;

import java.util.List;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
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
}
