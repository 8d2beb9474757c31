package org.ddintegration.scan.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.scan.llm.ShownCalls.facts;
import static org.ddintegration.scan.llm.ShownCalls.found;
import static org.ddintegration.scan.llm.ShownCalls.texts;

import java.util.List;
import java.util.Map;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.LlmMetric;
import org.junit.jupiter.api.Test;

/** Forms in which libraries hold what LLM Observability shows, besides fields of what they return. */
class PlacesOfFactsTest {
    @Test
    void whatIsAskedMayStandInARequest() {
        LlmFacts facts = facts("""
                # __init__.py
                from dataclasses import dataclass
                from typing import Optional, Sequence
                @dataclass
                class ChatRequest:
                    model: str
                    prompt: str
                    temperature: Optional[float] = None
                class Settings:
                    seed: int
                class Result:
                    completion: str
                    completion_tokens: Sequence[str]
                class Answer:
                    completions: Sequence[Result]
                    model_version: str
                    num_tokens_prompt_total: int
                    num_tokens_generated: int
                def complete(request: ChatRequest, settings: Settings, model: str) -> Answer: return make()
                """, "lib:complete");

        assertThat(texts(facts.input())).containsExactly("request.prompt");
        assertThat(texts(facts.model())).containsExactly("result.model_version", "model");
        assertThat(texts(facts.metadata())).containsExactly("request.temperature");
        assertThat(texts(facts.output())).containsExactly("result.completions[].completion");
        assertThat(texts(facts.usage().get(LlmMetric.INPUT_TOKENS))).containsExactly("result.num_tokens_prompt_total");
        assertThat(texts(facts.usage().get(LlmMetric.OUTPUT_TOKENS))).containsExactly("result.num_tokens_generated");
    }

    @Test
    void whatIsSentBesidesIsNotAsked() {
        assertThat(found("""
                # __init__.py
                class Body:
                    messages: list
                class Answer:
                    text: str
                def list_all(extra_body: Body) -> Answer: return make()
                """)).isEmpty();
    }

    @Test
    void tokensAreCountedUnderManyNames() {
        LlmFacts facts = facts("""
                # __init__.py
                class Usage:
                    inputTokens: int
                    output_token_count: int
                    total_token_count: int
                    max_output_tokens: int
                    output_tokens_details: str
                class Answer:
                    text: str
                    usage: Usage
                def chat(message) -> Answer: return make()
                """, "lib:chat");

        assertThat(facts.usage())
                .containsOnlyKeys(LlmMetric.INPUT_TOKENS, LlmMetric.OUTPUT_TOKENS, LlmMetric.TOTAL_TOKENS);
        assertThat(texts(facts.usage().get(LlmMetric.INPUT_TOKENS))).containsExactly("result.usage.inputTokens");
        assertThat(texts(facts.usage().get(LlmMetric.OUTPUT_TOKENS)))
                .containsExactly("result.usage.output_token_count");
        assertThat(texts(facts.usage().get(LlmMetric.TOTAL_TOKENS))).containsExactly("result.usage.total_token_count");
    }

    @Test
    void whereTextsAreEmbeddedAllTokensAreRead() {
        LlmFacts facts = facts("""
                # __init__.py
                class Vectors:
                    embeddings: list
                    total_tokens: int
                def embed(texts, model) -> Vectors: return make()
                """, "lib:embed");

        assertThat(texts(facts.usage().get(LlmMetric.INPUT_TOKENS))).containsExactly("result.total_tokens");
    }

    @Test
    void aliasesOfTypesAreWhatTheyStandFor() {
        LlmFacts facts = facts("""
                # __init__.py
                from typing import List, Union
                from typing_extensions import TypeAliasType
                class Message:
                    role: str
                    content: str
                class Execution:
                    name: str
                Entry = TypeAliasType("Entry", Union[Message, Execution])
                class Answer:
                    outputs: List[Entry]
                def start(inputs, model) -> Answer: return make()
                """, "lib:start");

        assertThat(texts(facts.output())).containsExactly("result.outputs[]");
    }

    @Test
    void aStreamSaysItselfWhatItsPiecesAre() {
        Map<HookPoint, LlmFacts> found = found("""
                # __init__.py
                from typing import AsyncIterator, Iterator
                class Piece:
                    content: str
                class Opened:
                    text: str
                    def __iter__(self) -> Iterator[Piece]:
                        yield make()
                    def __exit__(self, *reason): pass
                class Awaited:
                    def __aiter__(self): return self
                    async def __anext__(self) -> "Piece": return make()
                class Listed:
                    text: str
                    def __iter__(self) -> Iterator[Piece]:
                        yield make()
                def respond_stream(history) -> Opened: return make()
                async def respond_async(history) -> Awaited: return make()
                def respond(history) -> Listed: return make()
                """);

        assertThat(texts(found.get(HookPoint.parse("lib:respond_stream")).output()))
                .containsExactly("chunk.content");
        assertThat(texts(found.get(HookPoint.parse("lib:respond_async")).output()))
                .containsExactly("chunk.content");
        assertThat(texts(found.get(HookPoint.parse("lib:respond")).output())).containsExactly("result.text");
    }

    @Test
    void textsMayBeAllThatIsGivenWholeOrInPieces() {
        Map<HookPoint, LlmFacts> found = found("""
                # __init__.py
                from typing import AsyncGenerator, Dict, Iterator, Optional, Union
                def either(prompt, temperature) -> Union[str, Iterator[str]]: return make()
                def perhaps(prompt, model) -> Optional[str]: return make()
                async def pieces(prompt, model) -> AsyncGenerator[str, None]:
                    yield make()
                def other(prompt, model) -> Dict[str, int]: return make()
                """);

        assertThat(found.keySet().stream().map(HookPoint::qualname))
                .containsExactlyInAnyOrder("either", "perhaps", "pieces");
        assertThat(texts(found.get(HookPoint.parse("lib:either")).output())).isEqualTo(List.of("result", "chunk"));
        assertThat(texts(found.get(HookPoint.parse("lib:perhaps")).output())).isEqualTo(List.of("result"));
        assertThat(texts(found.get(HookPoint.parse("lib:pieces")).output())).isEqualTo(List.of("chunk"));
    }
}
