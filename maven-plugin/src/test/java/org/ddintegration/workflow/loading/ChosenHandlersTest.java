package org.ddintegration.workflow.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.goals.SampleWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChosenHandlersTest {
    private static final String NAME = "greenstalk";

    private SampleWorkspace place;

    @BeforeEach
    void describe(@TempDir Path folder) throws IOException {
        place = SampleWorkspace.beside(folder).describe(NAME, "comments");
    }

    @Test
    void aRunThatDiffersFromItsDescriptorSaysSoAndWhatSettlesIt() {
        place.integrate(with(HandlerMode.FILLED));

        assertThat(place.target().resolve(SampleWorkspace.handlersOf(NAME))).hasContent("# handlers: FILLED");
        assertThat(place.console().lines())
                .containsSubsequence(
                        "left to do by hand:",
                        "  - -Ddd.handlers=filled is not what integrations/greenstalk.yaml says: write handlers: filled into"
                                + " it, or run again without -Ddd.handlers.",
                        "      Until then dd:check and dd:verify fail for greenstalk.");
    }

    @Test
    void aRunThatChoosesWhatTheDescriptorSaysHasNothingToSay() {
        place.integrate(with(HandlerMode.COMMENTS));

        assertThat(place.console().lines()).noneMatch(line -> line.contains("dd.handlers"));
    }

    @Test
    void theCheckSaysWhatWasWrittenAndBothWaysToSettleIt() {
        place.integrate(with(HandlerMode.FILLED));

        assertThatThrownBy(() -> place.check(place.request(NAME))).isInstanceOf(ProblemException.class);

        assertThat(place.console().errors())
                .containsSubsequence(
                        "handlers: last written as filled, and integrations/greenstalk.yaml says comments",
                        "    to keep them, write handlers: filled into it; to have them as it says, run mvn dd:integration"
                                + " -Dname=greenstalk",
                        SampleWorkspace.handlersOf(NAME) + ": out of date");
    }

    @Test
    void theCheckIsContentOnceTheDescriptorSaysTheSame() throws IOException {
        place.integrate(with(HandlerMode.FILLED));

        place.describe(NAME, "filled");

        assertThatCode(() -> place.check(place.request(NAME))).doesNotThrowAnyException();
    }

    @Test
    void theCheckIsContentOnceARunHasWrittenWhatTheDescriptorSays() {
        place.integrate(with(HandlerMode.FILLED));

        place.integrate(place.request(NAME));

        assertThatCode(() -> place.check(place.request(NAME))).doesNotThrowAnyException();
    }

    private Request with(HandlerMode mode) {
        return place.request(NAME).withHandlers(Optional.of(mode));
    }
}
