package org.ddintegration.workflow.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.TestedVersions;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.index.Pip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionEndsTest {
    private static final Descriptor BEANS = DescriptorReader.read("beans.yaml", """
            name: beans
            library: {distributions: [beans-client, beans-core]}
            hooks:
              - target: beans:Client.put
            """.getBytes(StandardCharsets.UTF_8));
    private static final List<String> WORDS = List.of("lowest", "highest");

    private final VersionEnds ends = new VersionEnds(
            withoutIndex(),
            BEANS,
            Map.of("beans_client", new TestedVersions("1.0.2", "3.4"), "beans-core", new TestedVersions("5.0", "5.0")));

    private static PackageIndex withoutIndex() {
        Iterator<PythonInterpreter> none = List.<PythonInterpreter>of().iterator();
        return new PackageIndex(new Pip(none, Map.of()));
    }

    @Test
    void bothEndsOfWhatTheTargetTestsAreComparedHighestFirst() {
        assertThat(ends.before("beans-client", Optional.empty())).containsExactly("3.4", "1.0.2");
        assertThat(ends.before("beans-core", Optional.empty())).containsExactly("5.0");
    }

    @Test
    void anEndOrAVersionMayBeAskedFor() {
        assertThat(ends.before("beans-client", Optional.of("lowest"))).containsExactly("1.0.2");
        assertThat(ends.before("beans-client", Optional.of("highest"))).containsExactly("3.4");
        assertThat(ends.before("beans-client", Optional.of("2.0"))).containsExactly("2.0");
        assertThat(ends.after("beans-client", Optional.of("highest"))).isEqualTo("3.4");
        assertThat(ends.after("beans-client", Optional.of("4.0"))).isEqualTo("4.0");
    }

    @Test
    void whereNothingSaysWhatIsTestedNothingIsCompared() {
        VersionEnds unregistered = new VersionEnds(withoutIndex(), BEANS, Map.of());

        assertThat(unregistered.before("beans-client", Optional.empty())).isEmpty();
        assertThatThrownBy(() -> unregistered.after("beans-client", Optional.empty()))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lowest", "2.0", "1.0rc1", "./beans", "/src/beans", "beans-2.0-py3-none-any.whl"})
    void versionsWordsAndPlacesAreTaken(String text) {
        assertThatCode(() -> VersionEnds.require(Optional.of(text), "dd.from", WORDS))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "beans", "~=2.0"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> VersionEnds.require(Optional.of(text), "dd.from", WORDS))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("dd.from: '" + text + "'");
    }
}
