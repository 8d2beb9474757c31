package org.ddintegration.descriptor.form;

import java.util.Locale;
import org.ddintegration.descriptor.node.Node;
import org.ddintegration.descriptor.node.Problems;

/** One way to write a descriptor. */
public interface Form {
    /** XML where the file's name ends in {@code .xml}, else YAML. */
    static Form of(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".xml") ? new XmlForm() : new YamlForm();
    }

    /** @throws org.ddintegration.ProblemException when the text is not well formed */
    Node read(String text, Problems problems);

    /** A whole file that reads back equal. */
    String write(Node.Mapping descriptor);

    /** Adds items at the end of the list of hooks; every other byte is kept. */
    String append(String text, Node.Sequence hooks);

    /** Puts what was read of the library in place of what was read before; every other byte is kept. */
    String withRead(String text, Node.Mapping read);
}
