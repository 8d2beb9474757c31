package org.ddintegration.scan.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.scan.llm.ShownCalls.facts;
import static org.ddintegration.scan.llm.ShownCalls.found;
import static org.ddintegration.scan.llm.ShownCalls.texts;

import java.util.Map;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.junit.jupiter.api.Test;

class RawCallsTest {
    private static final String RAW_CLIENT = """
            # __init__.py
            from .client import Client
            # types.py
            class Answer:
                text: str
                model: str
            # raw.py
            from .types import Answer
            class Response:
                @property
                def data(self): return make()
            class RawClient:
                def chat(self, message) -> Response: return make()
                def delete(self, message) -> Response: return make()
            # client.py
            from .raw import RawClient
            from .types import Answer
            class Client:
                @property
                def with_raw_response(self) -> RawClient: return make()
                @property
                def other(self) -> RawClient: return make()
                def chat(self, message) -> Answer:
                    return self.with_raw_response.chat(message).data
            """;

    @Test
    void theCallThatGivesAWholeResponseIsPartOfTheUsualOne() {
        Map<HookPoint, LlmFacts> found = found(RAW_CLIENT);

        LlmFacts raw = found.get(HookPoint.parse("lib.raw:RawClient.chat"));
        assertThat(found)
                .containsOnlyKeys(HookPoint.parse("lib.client:Client.chat"), HookPoint.parse("lib.raw:RawClient.chat"));
        assertThat(texts(raw.output())).containsExactly("result.data.text");
        assertThat(texts(raw.model())).containsExactly("result.data.model");
        assertThat(raw.partOf()).containsExactly(HookPoint.parse("lib.client:Client.chat"));
        assertThat(found.get(HookPoint.parse("lib.client:Client.chat")).partOf())
                .isEmpty();
    }

    @Test
    void aResponseThatHoldsNothingIsNoAnswer() {
        assertThat(found(RAW_CLIENT.replace("def data", "def headers")))
                .containsOnlyKeys(HookPoint.parse("lib.client:Client.chat"));
    }

    @Test
    void aCompanionOfTheClassHasItsCallsGiveResponsesThatAreParsed() {
        String library = """
                # __init__.py
                class Answer:
                    text: str
                class Chats:
                    def create(self, messages) -> Answer: return make()
                class ChatsWithRawResponse:
                    def __init__(self, chats): return make()
                class Plain:
                    def create(self, messages) -> Answer: return make()
                """;

        assertThat(facts(library, "lib:Chats.create").raw()).contains("parse");
        assertThat(facts(library, "lib:Plain.create").raw()).isEmpty();
    }

    @Test
    void whatGivesPieceAfterPieceIsNoAnswerNorIsAResponse() {
        LlmFacts facts = facts("""
                # __init__.py
                from typing import Union
                import httpx
                class Piece:
                    text: str
                class Reader:
                    response: httpx.Response
                    async def __anext__(self): return make()
                class PieceStream:
                    response: httpx.Response
                    def __next__(self): return make()
                class Binary:
                    response: httpx.Response
                def stream(prompt) -> Union["Reader", "PieceStream[Piece]"]: return make()
                def speak(input) -> Binary: return make()
                """, "lib:stream");

        assertThat(texts(facts.output())).containsExactly("chunk.text");
    }
}
