package org.ddintegration.workflow.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.file.DescriptorWriter;

/** Tells whether two descriptors say the same, however they are written. */
public final class DescriptorDigest {
    private DescriptorDigest() {}

    /** {@code sha256:} and 64 hex digits. */
    public static String of(Descriptor descriptor) {
        try {
            byte[] text = DescriptorWriter.write("digest.yaml", descriptor).getBytes(UTF_8);
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
