package org.ddintegration.descriptor.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddintegration.descriptor.form.Form;
import org.ddintegration.descriptor.node.Node;
import org.ddintegration.descriptor.node.Node.Entry;
import org.ddintegration.descriptor.node.Node.Mapping;
import org.ddintegration.descriptor.node.Node.Sequence;
import org.ddintegration.descriptor.node.Problems;

/**
 * Where the values of a descriptor stand in its file.
 *
 * @param file as messages call it
 * @param hooks as they are written
 */
public record DescriptorPlaces(String file, List<Node> hooks) {
    /** @throws org.ddintegration.ProblemException when the file is not well formed */
    public static DescriptorPlaces of(Path file) {
        try {
            Problems problems = new Problems(file.toString());
            Form form = Form.of(file.toString());
            Node root = form.read(DescriptorReader.decode(Files.readAllBytes(file), problems), problems);
            List<Node> hooks = value(root, "hooks")
                    .filter(Sequence.class::isInstance)
                    .map(list -> ((Sequence) list).items())
                    .orElse(List.of());
            return new DescriptorPlaces(file.toString(), hooks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Node> value(Node node, String key) {
        return node instanceof Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(key)).map(Entry::value)
                : Optional.empty();
    }

    /** {@code file:line:column}, or the file where no such hook is in it. */
    public String hookTarget(int index) {
        return hookValue(index, List.of("target"));
    }

    /**
     * {@code file:line:column} of a value of a hook, or of the hook where it has no such value.
     *
     * @param keys that lead to the value: {@code tags}, {@code out.host}
     */
    public String hookValue(int index, List<String> keys) {
        if (index >= hooks.size()) {
            return file;
        }
        Node found = hooks.get(index);
        for (String key : keys) {
            found = value(found, key).orElse(found);
        }
        return file + ":" + found.place().line() + ":" + found.place().column();
    }
}
