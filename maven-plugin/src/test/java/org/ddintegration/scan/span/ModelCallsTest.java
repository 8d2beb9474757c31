package org.ddintegration.scan.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.LlmKind;
import org.ddintegration.descriptor.LlmMetric;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Domain;
import org.ddintegration.scan.Found;
import org.ddintegration.scan.Scan;
import org.junit.jupiter.api.Test;

class ModelCallsTest {
    private static final LlmFacts COUNTED = new LlmFacts(
            LlmKind.LLM,
            Optional.empty(),
            List.of(),
            List.of(FactPath.parse("messages")),
            List.of(FactPath.parse("result.message")),
            List.of(),
            List.of(),
            List.of(),
            new EnumMap<>(Map.of(LlmMetric.INPUT_TOKENS, List.of(FactPath.parse("result.read")))),
            Optional.empty(),
            List.of());

    private static LlmFacts partOf(String caller) {
        return new LlmFacts(
                COUNTED.kind(),
                COUNTED.provider(),
                COUNTED.model(),
                COUNTED.input(),
                COUNTED.output(),
                COUNTED.toolCalls(),
                COUNTED.tools(),
                COUNTED.metadata(),
                COUNTED.usage(),
                COUNTED.raw(),
                List.of(HookPoint.parse(caller)));
    }

    private static Scan scan(LlmFacts facts, List<String> asking, Found... found) {
        return new Scan(
                "beans",
                "1.0",
                List.of("beans"),
                Stream.of(found).map(Found::candidate).toList(),
                1,
                Map.of(),
                new TreeMap<>(),
                "",
                asking.stream().collect(Collectors.toMap(HookPoint::parse, target -> facts)),
                Domain.UNKNOWN);
    }

    private static List<String> targets(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> candidate.target().toString())
                .toList();
    }

    @Test
    void aLibraryThatCountsTokensAsksAModel() {
        Found chat = Found.at("beans:Client.chat", 9);

        assertThat(new ModelCalls(scan(COUNTED, List.of("beans:Client.chat"), chat)).areThere())
                .isTrue();
        assertThat(new ModelCalls(scan(LlmFacts.of(LlmKind.LLM), List.of("beans:Client.chat"), chat)).areThere())
                .isFalse();
        assertThat(new ModelCalls(scan(COUNTED, List.of(), chat)).areThere()).isFalse();
    }

    @Test
    void callsThatAskAModelAreTakenAndNotWhatCarriesThem() {
        ModelCalls calls = new ModelCalls(scan(
                COUNTED,
                List.of("beans:Client.chat"),
                Found.at("beans:Http.request", 9),
                Found.at("beans:Client.chat", 8)));

        assertThat(targets(calls.proposed(Category.LLM))).containsExactly("beans:Client.chat");
        assertThat(targets(calls.proposed(Category.HTTP_CLIENT))).contains("beans:Http.request");
    }

    @Test
    void aCallIsPartOfOthersThatAreShown() {
        Found chat = Found.at("beans:Client.chat", 9);
        List<String> asking = List.of("beans:Client.chat");

        assertThat(new ModelCalls(scan(partOf("beans:Client.chat"), asking, chat)).facts())
                .containsOnly(Map.entry(chat.candidate().target(), partOf("beans:Client.chat")));
        assertThat(new ModelCalls(scan(partOf("beans:Client.other"), asking, chat)).facts())
                .containsOnly(Map.entry(chat.candidate().target(), COUNTED));
    }

    @Test
    void aFunctionWhoseClassIsProposedIsReachedLikeThat() {
        List<String> asking = List.of("beans:Client.chat", "beans:Client.complete", "beans:Hidden.chat");
        ModelCalls calls = new ModelCalls(scan(
                COUNTED,
                asking,
                Found.at("beans:Client.chat", 9).isPrivate(),
                Found.at("beans:Client.complete", 8).isPrivate().isNotProposed(),
                Found.at("beans:Hidden.chat", 7).isPrivate().isNotProposed()));

        assertThat(targets(calls.proposed(Category.LLM))).containsExactly("beans:Client.chat", "beans:Client.complete");
    }

    @Test
    void whatIsOnlyKnownByNameIsTakenWhereTheScanProposesIt() {
        LlmFacts agent = LlmFacts.of(LlmKind.AGENT);
        List<String> asking = List.of("beans:Agent.run", "beans:BaseAgent.run");
        Found proposed = Found.at("beans:Agent.run", 9);
        Found passedOver = Found.at("beans:BaseAgent.run", 8).isNotProposed();
        Found other = Found.at("beans:Client.get", 7);

        assertThat(targets(new ModelCalls(scan(agent, asking, proposed, passedOver, other)).proposed(Category.LLM)))
                .containsExactly("beans:Agent.run", "beans:Client.get");
    }

    @Test
    void embeddingsByAModelAreTakenWhereverTheirVectorsAre() {
        LlmFacts embedding = new LlmFacts(
                LlmKind.EMBEDDING,
                Optional.empty(),
                List.of(FactPath.parse("model")),
                List.of(FactPath.parse("input")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of());
        Found call = Found.at("beans:TextEmbedding.call", 9).isNotProposed();

        assertThat(targets(new ModelCalls(scan(embedding, List.of("beans:TextEmbedding.call"), call))
                        .proposed(Category.LLM)))
                .containsExactly("beans:TextEmbedding.call");
    }

    @Test
    void whereNoAnswerIsKnownTheUsualProposalsAreTaken() {
        ModelCalls calls = new ModelCalls(scan(COUNTED, List.of(), Found.at("beans:Agent.run", 9)));

        assertThat(targets(calls.proposed(Category.LLM))).containsExactly("beans:Agent.run");
    }
}
