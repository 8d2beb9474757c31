package org.ddintegration.contribute.ddtrace.versions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.FormattedTemplates;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.Locks;
import org.ddintegration.contribute.VelocityTemplates;
import org.ddintegration.contribute.ddtrace.SampleLayouts;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.target.Layout;
import org.ddintegration.target.MapCheckout;
import org.junit.jupiter.api.Test;

class LockFilesTest {
    private static final Layout LAYOUT = SampleLayouts.MAIN;
    private static final String TEXT = """
            name: greenstalk
            library:
              distributions: [greenstalk]
              modules: [greenstalk]
              versions: ">=2.0"
            hooks:
              - target: greenstalk:Client.put
            tests:
              versions: ["~=2.0.0", latest]
            """;

    /** What the package index was asked after the lock files were made. */
    private static final String TESTED = "  read: {lowest_tested: '2.0.0', highest_tested: '3.0.0'}\n";

    private static Descriptor descriptor(String text) {
        return DescriptorReader.read("greenstalk.yaml", text.getBytes(UTF_8));
    }

    private static Locks locks(String... missing) {
        TreeMap<String, String> files = new TreeMap<>(Map.of("1f19091", "greenstalk==2.1.1\n"));
        return new Locks(Locks.environments(descriptor(TEXT), LAYOUT), files, List.of(missing));
    }

    private static Contribution given(String text, Locks locks) {
        return new LockFiles()
                .contribute(new Integration(
                        descriptor(text),
                        Map.of(),
                        locks,
                        LAYOUT,
                        new MapCheckout(Map.of()),
                        new FormattedTemplates(new VelocityTemplates(LockFilesTest.class.getClassLoader()), LAYOUT)));
    }

    private static List<Contributed> each(Contribution contribution) {
        return new Contributed(".riot/requirements", "LockFiles", List.of(), contribution)
                .each()
                .toList();
    }

    @Test
    void filesThatRiotHasMadeAreWritten() {
        assertThat(each(given(TEXT, locks())))
                .containsExactly(new Contributed(
                        ".riot/requirements/1f19091.txt",
                        "LockFiles",
                        List.of(),
                        Contribution.file("greenstalk==2.1.1\n")));
    }

    @Test
    void environmentsWithoutAPythonAreLeftToDo() {
        assertThat(each(given(TEXT, locks("16d4052", "a7237ce"))))
                .hasSize(2)
                .last()
                .extracting(one -> ((Contribution.ByHand) one.contribution()).what())
                .asString()
                .endsWith("for hash in 16d4052 a7237ce; do riot -P -v requirements $hash; done");
    }

    @Test
    void filesOfOtherEnvironmentsAreNotWritten() {
        String other = TEXT.replace("latest", "\"~=2.1.0\", latest");

        assertThat(given(other, locks())).isInstanceOf(Contribution.ByHand.class);
        assertThat(given(TEXT.replace("hooks:", TESTED + "hooks:"), locks())).isInstanceOf(Contribution.ByHand.class);
        assertThat(given(TEXT, Locks.NONE)).isInstanceOf(Contribution.ByHand.class);
    }

    @Test
    void anotherHookChangesNoEnvironment() {
        String other = TEXT.replace("Client.put\n", "Client.put\n  - target: greenstalk:Client.get\n");

        assertThat(given(other, locks())).isInstanceOf(Contribution.Files.class);
    }
}
