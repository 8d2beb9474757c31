package org.ddintegration.descriptor.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.form.Form;
import org.ddintegration.descriptor.node.Node;
import org.ddintegration.descriptor.node.Node.Mapping;
import org.ddintegration.descriptor.node.Place;
import org.ddintegration.descriptor.node.Problems;
import org.ddintegration.descriptor.schema.Schema;

/** Reads a descriptor, in YAML or, from a file that ends in {@code .xml}, in XML. The text is not trusted. */
public final class DescriptorReader {
    private static final int LARGEST = 1 << 20;

    private DescriptorReader() {}

    /** @throws ProblemException with all that is wrong with the file, each with its {@code file:line:column} */
    public static Descriptor read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw unreadable(file, "a descriptor must not be larger than 1 MiB", "split it");
            }
            return read(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw unreadable(file, "there is no such file", "check the path");
        } catch (IOException e) {
            throw unreadable(file, "the file cannot be read: " + e.getMessage(), "check its permissions");
        }
    }

    /**
     * @param file name for messages; what follows its last dot tells the form
     * @throws ProblemException likewise
     */
    public static Descriptor read(String file, byte[] content) {
        Problems problems = new Problems(file);
        Form form = Form.of(file);
        Node root = form.read(decode(content, problems), problems);
        new SchemaCheck(problems).check(root, Schema.DESCRIPTOR);
        if (root instanceof Mapping mapping) {
            new Consistency(problems).check(mapping, baseName(file));
        }
        problems.throwIfAny();
        return Binder.bind((Mapping) root);
    }

    /** Without a byte order mark. */
    static String decode(byte[] content, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw problems.fatal(Place.NONE, "", "must be encoded in UTF-8", "save it as UTF-8");
        }
    }

    private static String baseName(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static ProblemException unreadable(Path file, String rule, String remedy) {
        return new ProblemException(Problem.of("", rule, remedy).at(file.toString()));
    }
}
