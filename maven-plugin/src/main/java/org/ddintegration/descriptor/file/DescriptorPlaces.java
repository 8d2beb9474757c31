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
import org.ddintegration.descriptor.node.Place;
import org.ddintegration.descriptor.node.Problems;

/**
 * Where the values of a descriptor stand in its file.
 *
 * @param file as messages call it
 * @param hookTargets place of the target of each hook
 */
public record DescriptorPlaces(String file, List<String> hookTargets) {
    /** @throws org.ddintegration.ProblemException when the file is not well formed */
    public static DescriptorPlaces of(Path file) {
        try {
            Problems problems = new Problems(file.toString());
            Form form = Form.of(file.toString());
            Node root = form.read(DescriptorReader.decode(Files.readAllBytes(file), problems), problems);
            return new DescriptorPlaces(file.toString(), targets(root, file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> targets(Node root, String file) {
        return value(root, "hooks").filter(Sequence.class::isInstance).map(Sequence.class::cast).stream()
                .flatMap(hooks -> hooks.items().stream())
                .map(hook -> at(file, value(hook, "target").orElse(hook).place()))
                .toList();
    }

    private static Optional<Node> value(Node node, String key) {
        return node instanceof Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(key)).map(Entry::value)
                : Optional.empty();
    }

    private static String at(String file, Place place) {
        return file + ":" + place.line() + ":" + place.column();
    }

    /** {@code file:line:column}, or the file where no such hook is in it. */
    public String hookTarget(int index) {
        return index < hookTargets.size() ? hookTargets.get(index) : file;
    }
}
