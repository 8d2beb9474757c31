package org.ddintegration.workflow.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.descriptor.file.DescriptorWriter;
import org.ddintegration.plan.baseline.Baseline;

/** The descriptor that an integration was rendered from last, as its baseline keeps it. */
public final class WrittenDescriptor {
    private WrittenDescriptor() {}

    /** Equal for two descriptors that say the same, however their files are written. */
    public static String text(Descriptor descriptor) {
        return DescriptorWriter.write(file(descriptor.name()), descriptor);
    }

    /** Empty when another version of the plugin wrote the baseline, and this one cannot read its descriptor. */
    public static Optional<Descriptor> of(Baseline baseline) {
        try {
            byte[] text = baseline.origin().descriptor().getBytes(UTF_8);
            return Optional.of(DescriptorReader.read(file(baseline.integration()), text));
        } catch (ProblemException unreadable) {
            return Optional.empty();
        }
    }

    private static String file(String name) {
        return name + ".yaml";
    }
}
