package org.ddintegration.scan.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.LlmKind;
import org.ddintegration.scan.Found;
import org.junit.jupiter.api.Test;

class SpareCallsTest {
    private static final LlmFacts CALL = LlmFacts.of(LlmKind.LLM);

    private final Map<HookPoint, LlmFacts> facts = new HashMap<>();

    private List<String> kept(List<String> targets) {
        targets.forEach(target -> facts.putIfAbsent(HookPoint.parse(target), CALL));
        return new SpareCalls(facts)
                        .without(targets.stream()
                                .map(target -> Found.at(target, 1).candidate())
                                .toList())
                        .stream()
                        .map(candidate -> candidate.target().toString())
                        .toList();
    }

    private void makes(String call, String step) {
        facts.put(HookPoint.parse(step), CALL.asPartOf(List.of(HookPoint.parse(call))));
    }

    @Test
    void stepsThatAreNamedAfterTheCallThatMakesThemAreSpare() {
        makes("beans.chat:Chat.create", "beans.chat:Chat.stream_create");

        assertThat(kept(List.of("beans.chat:Chat.create", "beans.chat:Chat.stream_create")))
                .containsExactly("beans.chat:Chat.create");
    }

    @Test
    void whatBaseClassesHaveForCallsOfTheSameNameIsSpare() {
        makes("beans.chat:Chat.call", "beans.base:BaseApi.call");
        makes("beans.chat:Chat.call", "beans.base:BaseApi.chat");
        List<String> calls = List.of("beans.chat:Chat.call", "beans.base:BaseApi.call", "beans.base:BaseApi.chat");

        assertThat(kept(calls)).containsExactly("beans.chat:Chat.call", "beans.base:BaseApi.chat");
    }

    @Test
    void callsOfOtherNamesAndOtherClassesAreKept() {
        makes("beans.chat:Chat.create_and_poll", "beans.chat:Chat.create");
        makes("beans.chat:Chat.parse", "beans.chat:Chat.chat");
        makes("beans.chat:Chat.create", "beans.chat:Other.stream_create");
        List<String> calls = List.of(
                "beans.chat:Chat.create_and_poll",
                "beans.chat:Chat.create",
                "beans.chat:Chat.parse",
                "beans.chat:Chat.chat",
                "beans.chat:Other.stream_create");

        assertThat(kept(calls)).isEqualTo(calls);
    }

    @Test
    void ofManyCallsThoseOfAnotherClientThatIsAlikeAreSpare() {
        List<String> plain = IntStream.range(0, 12)
                .mapToObj(i -> "beans.client.chat:Chat.ask" + i)
                .toList();
        List<String> others = List.of("beans.client.beta.chat:Chat.ask0", "beans.cloud.client.chat:Chat.ask20");
        List<String> kept = Stream.concat(plain.stream(), others.stream()).toList();
        List<String> calls = new ArrayList<>(kept);
        calls.add(1, "beans.cloud.client.chat:Chat.ask0");

        assertThat(kept(calls)).isEqualTo(kept);
    }

    @Test
    void ofFewCallsAllClientsAreTaken() {
        List<String> calls = List.of("beans.client.chat:Chat.ask", "beans.cloud.client.chat:Chat.ask");

        assertThat(kept(calls)).isEqualTo(calls);
    }
}
