package org.ddintegration.descriptor;

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
}
