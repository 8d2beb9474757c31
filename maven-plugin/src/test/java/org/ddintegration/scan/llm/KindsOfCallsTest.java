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
import org.junit.jupiter.api.Test;

class KindsOfCallsTest {
    @Test
    void documentsAreRetrieved() {
        Map<HookPoint, LlmFacts> found = found("""
                # __init__.py
                from typing import List
                class Text:
                    text: str
                class Ranked:
                    document: Text
                    relevance_score: float
                class Page:
                    content: str
                class Ranking:
                    results: List[Ranked]
                class Pages:
                    results: List[Page]
                class Held:
                    results: list
                def rerank(query, documents) -> Ranking: return make()
                def search(query) -> Pages: return make()
                def look(query) -> Held: return make()
                def count(query) -> int: return make()
                """);

        assertThat(found.values().stream().map(facts -> texts(facts.output())))
                .containsExactlyInAnyOrder(
                        List.of("result.results[].document"), List.of("result.results[]"), List.of("result.results[]"));
        assertThat(found.values()).allMatch(facts -> facts.kind() == LlmKind.RETRIEVAL);
    }

    @Test
    void agentsToolsAndWorkflowsAreKnownByTheirNames() {
        Map<HookPoint, LlmFacts> found = found("""
                # __init__.py
                class BaseAgent:
                    def run(self, task): return make()
                    def stop(self, task): return make()
                class SearchTool:
                    def __call__(self, query): return make()
                class Crew:
                    async def kickoff_async(self, inputs): return make()
                class Job:
                    def run(self, task): return make()
                """);

        assertThat(found).hasSize(3);
        assertThat(found.get(HookPoint.parse("lib:BaseAgent.run")).kind()).isEqualTo(LlmKind.AGENT);
        assertThat(found.get(HookPoint.parse("lib:SearchTool.__call__")).kind()).isEqualTo(LlmKind.TOOL);
        assertThat(found.get(HookPoint.parse("lib:Crew.kickoff_async")).kind()).isEqualTo(LlmKind.WORKFLOW);
        assertThat(texts(found.get(HookPoint.parse("lib:BaseAgent.run")).input()))
                .containsExactly("task");
    }

    @Test
    void aCallThatAnotherMakesIsPartOfItUnlessTheyMakeEachOther() {
        Map<HookPoint, LlmFacts> found = found("""
                # __init__.py
                class Answer:
                    text: str
                class Client:
                    def run(self, input, model) -> Answer:
                        return self.prepare(input)
                    def prepare(self, text):
                        return self.create(text)
                    def create(self, input, model) -> Answer:
                        return make()
                    def one(self, input, model) -> Answer:
                        return self.other(input)
                    def other(self, input, model) -> Answer:
                        return self.one(input)
                """);

        assertThat(found.get(HookPoint.parse("lib:Client.create")).partOf())
                .containsExactly(HookPoint.parse("lib:Client.run"));
        assertThat(found.values().stream().filter(facts -> !facts.partOf().isEmpty()))
                .hasSize(1);
    }

    @Test
    void whatWaitsToBeOverriddenIsCalledByNobody() {
        assertThat(found("""
                # __init__.py
                class Answer:
                    text: str
                class Base:
                    def chat(self, message) -> Answer:
                        raise NotImplementedError
                class Client(Base):
                    def chat(self, message) -> Answer:
                        return make()
                """)).containsOnlyKeys(HookPoint.parse("lib:Client.chat"));
    }

    @Test
    void jobsThatAreDoneLaterAreNotAsked() {
        assertThat(found("""
                # __init__.py
                class Answer:
                    output: str
                class Trainings:
                    def create(self, input, model) -> Answer:
                        return make()
                class AsyncJobs:
                    def create(self, input, model) -> Answer:
                        return make()
                """)).isEmpty();
    }

    @Test
    void vectorsMayBeAllThatIsGiven() {
        Map<HookPoint, LlmFacts> found = found("""
                # __init__.py
                from typing import List
                import numpy
                class Embedder:
                    def run_all(self, texts) -> List[List[float]]: return make()
                    def size(self, texts) -> int: return make()
                def feature_extraction(text) -> numpy.ndarray: return make()
                def embed(inputs): return make()
                def add_embeddings(inputs): return make()
                def shorten(text) -> numpy.ndarray: return make()
                """);

        assertThat(found)
                .containsOnlyKeys(
                        HookPoint.parse("lib:Embedder.run_all"),
                        HookPoint.parse("lib:feature_extraction"),
                        HookPoint.parse("lib:embed"));
        assertThat(found.values()).allMatch(facts -> facts.kind() == LlmKind.EMBEDDING);
        assertThat(found.values()).allMatch(facts -> texts(facts.output()).equals(List.of("result")));
    }

    @Test
    void whatIsCalledEmbeddingIsThatWhereverTheVectorsAre() {
        Map<HookPoint, LlmFacts> found = found("""
                # __init__.py
                class Answer:
                    output: str
                class TextEmbedding:
                    def call(self, model, input) -> Answer: return make()
                """);

        LlmFacts facts = found.get(HookPoint.parse("lib:TextEmbedding.call"));
        assertThat(facts.kind()).isEqualTo(LlmKind.EMBEDDING);
        assertThat(facts.output()).isEmpty();
    }

    @Test
    void picturesSoundsAndPartsOfTextsAreNoAnswers() {
        assertThat(found("""
                # __init__.py
                class Answer:
                    output: str
                class AsyncImages:
                    def generate(self, model, prompt) -> Answer: return make()
                class Audio:
                    def create(self, model, input) -> Answer: return make()
                def count_tokens(messages, model) -> Answer: return make()
                """)).isEmpty();
    }

    @Test
    void aTaskThatNothingTellsFromAnyOtherIsNotAsked() {
        assertThat(found("""
                # __init__.py
                class Answer:
                    result: str
                class Prompt:
                    content: str
                def execute(input) -> Answer: return make()
                def add_system_prompt(prompt) -> Prompt: return make()
                def rate(messages) -> Answer: return make()
                def generate_all(input) -> Answer: return make()
                def warm(prompt, temperature) -> Prompt: return make()
                """))
                .containsOnlyKeys(
                        HookPoint.parse("lib:rate"), HookPoint.parse("lib:generate_all"), HookPoint.parse("lib:warm"));
    }
}
