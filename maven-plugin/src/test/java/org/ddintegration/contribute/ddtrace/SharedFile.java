package org.ddintegration.contribute.ddtrace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.FormattedTemplates;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.Locks;
import org.ddintegration.contribute.VelocityTemplates;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.LibraryRead;
import org.ddintegration.descriptor.TestedVersions;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;
import org.ddintegration.target.MapCheckout;

/** A shared file of a small target, to which contributors add their entries. */
public record SharedFile(
        Map<String, String> files, String path, Optional<TestedVersions> tested, Set<Feature> features) {
    public static final String GREENSTALK = """
            name: greenstalk
            title: Greenstalk
            library:
              distributions: [greenstalk]
              modules: [greenstalk]
              versions: ">=2.0.0"
              python: ">=3.8"
            hooks:
              - target: greenstalk:Client.put
            tests:
              versions: ["~=2.0.0", latest]
            """;

    private static final VelocityTemplates TEMPLATES = new VelocityTemplates(SharedFile.class.getClassLoader());

    public static SharedFile of(String path, String text, Feature... features) {
        return new SharedFile(Map.of(path, text), path, Optional.empty(), Set.of(features));
    }

    public SharedFile beside(String other, String text) {
        Map<String, String> more = new HashMap<>(files);
        more.put(other, text);
        return new SharedFile(more, path, tested, features);
    }

    /** What the package index told of the library, whose descriptor says nothing of it. */
    public SharedFile tested(String min, String max) {
        return new SharedFile(files, path, Optional.of(new TestedVersions(min, max)), features);
    }

    /** The file's text with the entries for a descriptor. */
    public String with(Contributor contributor, String descriptor) {
        String text = files.get(path);
        if (contribute(contributor, descriptor) instanceof Contribution.Entries entries) {
            for (EntryEdit edit : entries.edits()) {
                text = edit.isCommon() && edit.find(text).isPresent() ? text : edit.put(text);
            }
        }
        return text;
    }

    public Contribution contribute(Contributor contributor, String descriptor) {
        String name = descriptor.lines().findFirst().orElseThrow().replace("name: ", "");
        Descriptor written = DescriptorReader.read(name + ".yaml", descriptor.getBytes(UTF_8));
        Descriptor read = tested.map(versions ->
                        written.with(new LibraryRead(Optional.empty(), Optional.empty(), Optional.of(versions))))
                .orElse(written);
        Layout layout = new Layout("", features, List.of("3.8", "3.9", "3.10", "3.11"));
        return contributor.contribute(new Integration(
                read, Map.of(), Locks.NONE, layout, new MapCheckout(files), new FormattedTemplates(TEMPLATES, layout)));
    }
}
