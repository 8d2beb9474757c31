package org.ddintegration.workflow.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ddintegration.descriptor.ResourceArgument;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;
import org.junit.jupiter.api.Test;

class ResourceGuessTest {
    private static Optional<ResourceArgument> guess(Found found) {
        return ResourceGuess.of(found.signature(), Binding.INSTANCE);
    }

    private static Found method(String... parameters) {
        Found found = Found.at("beans:A.put", 1);
        for (String name : parameters) {
            found.with(Found.parameter(name, Kind.POSITIONAL_OR_KEYWORD));
        }
        return found;
    }

    @Test
    void countsPositionsWithoutSelf() {
        assertThat(guess(method("job", "queue"))).contains(new ResourceArgument("queue", 1));
    }

    @Test
    void countsPositionsOfAFunctionFromItsFirst() {
        assertThat(ResourceGuess.of(method("url").signature(), Binding.NONE)).contains(new ResourceArgument("url", 1));
    }

    @Test
    void prefersWhatNamesTheOperationBest() {
        assertThat(guess(method("key", "query"))).contains(new ResourceArgument("query", 1));
    }

    @Test
    void takesANameForWhatItNames() {
        assertThat(guess(method("queue_name"))).contains(new ResourceArgument("queue_name", 0));
    }

    @Test
    void marksWhatCanOnlyBeGivenByKeyword() {
        assertThat(guess(method("body").with(Found.parameter("topic", Kind.KEYWORD_ONLY))))
                .contains(new ResourceArgument("topic", -1));
    }

    @Test
    void leavesPayloadsSwitchesAndOptionsAlone() {
        PythonParameter isStream =
                new PythonParameter("stream", Kind.KEYWORD_ONLY, Optional.of("bool"), Optional.of("False"));

        assertThat(guess(method("body", "a", "b", "c", "name")
                        .with(isStream)
                        .with(Found.parameter("url", Kind.VAR_KEYWORD))))
                .isEmpty();
    }
}
