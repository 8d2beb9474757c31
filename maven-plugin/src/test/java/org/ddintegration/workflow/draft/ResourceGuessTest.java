package org.ddintegration.workflow.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;
import org.junit.jupiter.api.Test;

class ResourceGuessTest {
    private static Optional<SpanValue> guess(Found found) {
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
    void takesAnArgumentOfAMethod() {
        assertThat(guess(method("job", "queue"))).contains(SpanValue.ofPath("queue"));
    }

    @Test
    void takesTheFirstArgumentOfAFunction() {
        assertThat(ResourceGuess.of(method("url").signature(), Binding.NONE)).contains(SpanValue.ofPath("url"));
    }

    @Test
    void prefersWhatNamesTheOperationBest() {
        assertThat(guess(method("key", "query"))).contains(SpanValue.ofPath("query"));
    }

    @Test
    void takesANameForWhatItNames() {
        assertThat(guess(method("queue_name"))).contains(SpanValue.ofPath("queue_name"));
    }

    @Test
    void takesWhatCanOnlyBeGivenByKeyword() {
        assertThat(guess(method("body").with(Found.parameter("topic", Kind.KEYWORD_ONLY))))
                .contains(SpanValue.ofPath("topic"));
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
