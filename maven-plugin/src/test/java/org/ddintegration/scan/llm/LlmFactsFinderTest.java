package org.ddintegration.scan.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.scan.llm.ShownCalls.facts;
import static org.ddintegration.scan.llm.ShownCalls.found;
import static org.ddintegration.scan.llm.ShownCalls.texts;

import java.util.List;
import java.util.Map;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.LlmKind;
import org.ddintegration.descriptor.LlmMetric;
import org.junit.jupiter.api.Test;

class LlmFactsFinderTest {
    private static final String CHOICES = """
            # __init__.py
            from .chat import Completions
            # stream.py
            from typing import Generic, TypeVar
            T = TypeVar("T")
            class Stream(Generic[T]):
                response: object
            # types.py
            from typing import List, Optional
            class Usage(object):
                prompt_tokens: int
                completion_tokens: int
            class Message(object):
                role: str
                content: Optional[str] = None
            class Choice(object):
                index: int
                message: Message
            class Answer(object):
                id: str
                model: str
                choices: List[Choice]
                usage: Optional[Usage] = None
            # chunks.py
            from typing import List, Optional
            from .types import Usage
            class Message(object):
                content: str
                tool_calls: list
            class Choice(object):
                delta: Message
            class Chunk(object):
                model: str
                choices: Optional[List[Choice]]
                usage: Usage
            # chat.py
            from typing import Union
            from . import types
            from .chunks import Chunk
            from .stream import Stream
            class Completions(object):
                def create(self, *, messages, model: str, tools=None, temperature=1.0, timeout=None) -> Union[types.Answer, Stream[Chunk]]:
                    return make()
                def delete(self, id) -> types.Answer:
                    return make()
            """;

    @Test
    void messagesAreFoundInTheResultAndInTheChunksOfItsStream() {
        LlmFacts facts = facts(CHOICES, "lib.chat:Completions.create");

        assertThat(facts.kind()).isEqualTo(LlmKind.LLM);
        assertThat(texts(facts.output())).containsExactly("result.choices[].message", "chunk.choices[].delta");
        assertThat(texts(facts.model())).containsExactly("result.model", "chunk.model", "model");
        assertThat(texts(facts.usage().get(LlmMetric.INPUT_TOKENS)))
                .containsExactly("result.usage.prompt_tokens", "chunk.usage.prompt_tokens");
    }

    @Test
    void argumentsAreKnownByTheirNames() {
        LlmFacts facts = facts(CHOICES, "lib.chat:Completions.create");

        assertThat(texts(facts.input())).containsExactly("messages");
        assertThat(texts(facts.tools())).containsExactly("tools");
        assertThat(texts(facts.metadata())).containsExactly("temperature");
    }

    @Test
    void aFunctionThatIsAskedNothingShowsNothing() {
        assertThat(found(CHOICES)).containsOnlyKeys(HookPoint.parse("lib.chat:Completions.create"));
    }

    @Test
    void alternativesOfAChunkCountTogetherAndWhatWasReadGoesBeforeWhatIsPaid() {
        LlmFacts facts = facts("""
                # __init__.py
                import typing
                class Start:
                    class Delta:
                        class Message:
                            role: str
                        message: Message
                    delta: Delta
                class Piece:
                    class Delta:
                        class Message:
                            content: "Content"
                        message: typing.Optional[Message]
                    delta: Delta
                class Content:
                    text: str
                class End:
                    billed: "Billed"
                    tokens: "Tokens"
                class Billed:
                    billed_tokens: "Tokens"
                class Tokens:
                    input_tokens: float
                Event = typing.Annotated[typing.Union[Start, Piece, End], "by type"]
                def chat_stream(message: str) -> typing.Iterator[Event]:
                    yield
                """, "lib:chat_stream");

        assertThat(texts(facts.output())).containsExactly("chunk.delta.message");
        assertThat(texts(facts.usage().get(LlmMetric.INPUT_TOKENS)))
                .containsExactly("chunk.tokens.input_tokens", "chunk.billed.billed_tokens.input_tokens");
    }

    @Test
    void embeddingsAreFoundHoweverTheyAreHeld() {
        Map<HookPoint, LlmFacts> found = found("""
                # __init__.py
                from typing import List, Sequence
                class One:
                    embedding: List[float]
                class Listed:
                    data: List[One]
                class Plain:
                    embeddings: Sequence[Sequence[float]]
                class Kinds:
                    float_: List[List[float]]
                class ByKind:
                    embeddings: Kinds
                def listed(input: str) -> Listed: return make()
                async def plain(texts: list) -> Plain: return make()
                def by_kind(texts: list) -> ByKind: return make()
                """);

        assertThat(found.values().stream().map(facts -> texts(facts.output())))
                .containsExactlyInAnyOrder(
                        List.of("result.data[].embedding"),
                        List.of("result.embeddings[]"),
                        List.of("result.embeddings.float_[]"));
        assertThat(found.values()).allMatch(facts -> facts.kind() == LlmKind.EMBEDDING);
    }

    @Test
    void anAnswerMayBeATextWithToolCallsBesideIt() {
        LlmFacts facts = facts("""
                # __init__.py
                class Answer:
                    text: str
                    tool_calls: list
                def chat(message, preamble=None) -> Answer: return make()
                """, "lib:chat");

        assertThat(texts(facts.input())).containsExactly("preamble", "message");
        assertThat(texts(facts.output())).containsExactly("result.text");
        assertThat(texts(facts.toolCalls())).containsExactly("result.tool_calls[]");
    }

    @Test
    void classesThatHoldEachOtherEnd() {
        assertThat(found("""
                # __init__.py
                class One:
                    other: "Other"
                class Other:
                    one: One
                    model: str
                def ask(prompt: str) -> One: return make()
                """)).isEmpty();
    }

    @Test
    void anAnswerAndItsPiecesMayBeOneType() {
        LlmFacts facts = facts("""
                # __init__.py
                from typing import Iterator, List, Union
                class Message:
                    role: str
                    content: str
                class Choice:
                    message: Message
                    delta: Message
                class Answer:
                    choices: List[Choice]
                def chat(messages) -> Union[Answer, Iterator[Answer]]: return make()
                """, "lib:chat");

        assertThat(texts(facts.output())).containsExactly("result.choices[].message", "chunk.choices[].delta");
    }

    @Test
    void whatAnAnswerRepeatsIsNotWhatAModelGave() {
        LlmFacts facts = facts("""
                # __init__.py
                from typing import List
                class Message:
                    role: str
                    content: str
                class Answer:
                    instructions: List[Message]
                    input_entries: List[Message]
                    output: List[Message]
                def respond(input, prompt, instructions) -> Answer: return make()
                """, "lib:respond");

        assertThat(texts(facts.input())).containsExactly("instructions", "input");
        assertThat(texts(facts.output())).containsExactly("result.output[]");
    }

    @Test
    void whatInstancesAreGivenAtFirstCountsAsTheirFields() {
        LlmFacts facts = facts("""
                # __init__.py
                class Vectors:
                    def __init__(self):
                        self.embeddings: list = []
                        self.total_tokens: int = 0
                def embed(texts, model) -> Vectors: return make()
                """, "lib:embed");

        assertThat(texts(facts.output())).containsExactly("result.embeddings[]");
        assertThat(texts(facts.usage().get(LlmMetric.TOTAL_TOKENS))).containsExactly("result.total_tokens");
    }

    @Test
    void aModelThatIsAskedForATextGivesThat() {
        Map<HookPoint, LlmFacts> found = found("""
                # __init__.py
                def generate(prompt: str, model: str) -> str: return make()
                def shorten(prompt: str) -> str: return make()
                """);

        assertThat(found).containsOnlyKeys(HookPoint.parse("lib:generate"));
        assertThat(texts(found.get(HookPoint.parse("lib:generate")).output())).containsExactly("result");
    }

    @Test
    void whatAModelAnswersMayBeUnknown() {
        Map<HookPoint, LlmFacts> found = found("""
                # __init__.py
                from typing import Any
                def run(ref, input) -> Any: return make()
                def ask(prompt): return make()
                def quote(prompt): return make()
                """);

        assertThat(found).containsOnlyKeys(HookPoint.parse("lib:run"), HookPoint.parse("lib:ask"));
        assertThat(found.values()).allMatch(facts -> facts.output().isEmpty());
    }

    @Test
    void recordingsAndPicturesAreNotAsked() {
        assertThat(found("""
                # __init__.py
                class Transcription:
                    text: str
                def transcribe(file, model, prompt) -> Transcription: return make()
                """)).isEmpty();
    }

    @Test
    void theModelMayBeNamedOneStepDown() {
        LlmFacts facts = facts("""
                # __init__.py
                from typing import Iterator
                class Piece:
                    model: str
                    text: str
                class Event:
                    data: Piece
                def stream(messages, model) -> Iterator[Event]:
                    yield
                """, "lib:stream");

        assertThat(texts(facts.model())).containsExactly("chunk.data.model", "model");
        assertThat(texts(facts.output())).containsExactly("chunk.data.text");
    }
}
