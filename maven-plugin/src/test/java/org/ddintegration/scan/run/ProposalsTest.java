package org.ddintegration.scan.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private final Map<String, Map<String, Double>> features = new HashMap<>();

    @Test
    void takesOneOfThoseThatCallEachOther() {
        String library = """
                # a.py
                def get(): _request()
                def _request(): pass
                def put(): pass
                """;

        assertThat(of(library, "get", 9, "_request", 8, "put", 8)).containsExactly("get", "put");
        assertThat(of(library, "_request", 9, "get", 8, "put", 8)).containsExactly("_request", "put");
    }

    @Test
    void takesWhatQueuesWorkAndWhatRunsIt() {
        assertThat(of("""
                        # a.py
                        class Queue:
                            def enqueue(self, task):
                                if self.at_once:
                                    self._execute(task)
                            def _execute(self, task): pass
                            def enqueue_all(self, tasks): self.enqueue(tasks)
                        """, "Queue.enqueue", 9, "Queue._execute", 8.9, "Queue.enqueue_all", 8.9))
                .containsExactly("Queue._execute", "Queue.enqueue");
    }

    @Test
    void followsACallToWhatOverridesTheMethod() {
        assertThat(of("""
                        # a.py
                        class Base:
                            def run(self): self.step()
                            def step(self): pass
                        class Heir(Base):
                            def step(self): pass
                        """, "Base.run", 9, "Heir.step", 8.9)).containsExactly("Base.run");
    }

    @Test
    void takesTheOneRequestThatManyEndpointsComeDownTo() {
        String endpoints = """
                # a.py
                def read(): _get()
                def write(): _get()
                def list(): _get()
                def delete(): _get()
                def rotate(): _get()
                %s
                def health(): pass
                def _get(): request()
                def request(): pass
                """;

        Object[] scores = {
            "request", 9, "read", 9, "write", 9, "list", 9, "delete", 9, "rotate", 9, "seal", 9, "health", 9
        };

        assertThat(of(endpoints.formatted("def seal(): _get()"), scores)).containsExactly("health", "request");
        assertThat(of(endpoints.formatted("def seal(): pass"), scores)).hasSize(8);
    }

    @Test
    void takesTwinsTogether() {
        String library = """
                # a.py
                class Client:
                    def send(self): pass
                    def fetch(self): pass
                class AsyncClient:
                    async def send(self): pass
                """;

        assertThat(of(library, "Client.send", 9, "AsyncClient.send", 1, "Client.fetch", -1))
                .containsExactly("AsyncClient.send", "Client.send");
    }

    @Test
    void leavesTheTwinThatOnlyRunsTheOther() {
        assertThat(of("""
                # a.py
                class Client:
                    def send(self): AsyncClient().send()
                class AsyncClient:
                    async def send(self): pass
                """, "AsyncClient.send", 9, "Client.send", 8)).containsExactly("AsyncClient.send");
    }

    @Test
    void takesAFunctionBesideThePartialFunctionsThatHoldIt() {
        assertThat(of("""
                # a.py
                from functools import partial, partialmethod
                def request(verb): pass
                get = partial(request, "GET")
                class Client:
                    def ask(self, verb): pass
                    see = partialmethod(ask, "SEE")
                """, "get", 9, "request", 8, "Client.see", 9, "Client.ask", 8))
                .containsExactly("Client.ask", "Client.see", "get", "request");
    }

    @Test
    void takesOneNameOfAsManyClassesAsThereAre() {
        assertThat(of("""
                # a.py
                class Chat:
                    def create(self): pass
                class Embeddings:
                    def create(self): pass
                class Images:
                    def create(self): pass
                class Files:
                    def create(self): pass
                """, "Chat.create", 9, "Embeddings.create", 9, "Images.create", 9, "Files.create", 9))
                .containsExactly("Chat.create", "Embeddings.create", "Files.create", "Images.create");
    }

    @Test
    void takesNothingThatNeverReturns() {
        assertThat(of(
                        """
                        # a.py
                        import asyncio
                        class Blocking:
                            def start(self): self._main_loop()
                            def _main_loop(self): pass
                        class Client:
                            def loop_forever(self): pass
                            def requestLoop(self): pass
                            def run(self): asyncio.get_event_loop().run_forever()
                            def begin(self): self.run()
                            def watch(self):
                                def inner(): self.loop_forever()
                                return inner
                        """,
                        "Blocking.start",
                        9,
                        "Client.loop_forever",
                        9,
                        "Client.requestLoop",
                        9,
                        "Client.run",
                        9,
                        "Client.begin",
                        9,
                        "Client.watch",
                        8))
                .containsExactly("Client.watch");
    }

    @Test
    void setsUpOnlyApplications() {
        features.put("App.__init__", Map.of("owner_wsgi", 1.0));

        assertThat(of("""
                # a.py
                class App:
                    def __init__(self): pass
                    def handle(self): pass
                class Client:
                    def __init__(self): pass
                """, "App.__init__", 9, "Client.__init__", 9, "App.handle", 8))
                .containsExactly("App.__init__", "App.handle");
    }

    @Test
    void leavesOutDeclarations() {
        features.put("Base.put", Map.of("stub", 1.0));

        assertThat(of("""
                # a.py
                class Base:
                    def put(self): pass
                    def get(self): pass
                """, "Base.put", 9, "Base.get", 8)).containsExactly("Base.get");
    }

    @Test
    void stopsHalfWayFromTheSecondBestToTheFieldOfALargeLibrary() {
        StringBuilder library =
                new StringBuilder("# a.py\ndef a(): pass\ndef b(): pass\ndef c(): pass\ndef d(): pass\n");
        List<Object> scores = new ArrayList<>(List.of("a", 20, "b", 8, "c", 7.1, "d", 6.9));
        for (int i = 0; i < 21; i++) {
            library.append("def of_the_field%d(): pass%n".formatted(i));
            scores.addAll(List.of("of_the_field" + i, 6));
        }

        assertThat(of(library.toString(), scores.toArray())).containsExactly("a", "b", "c");
    }

    @Test
    void takesFromASmallLibraryWhatIsWorthHalfAsMuchAsTheSecondBest() {
        assertThat(of("""
                # a.py
                def a(): pass
                def b(): pass
                def c(): pass
                def d(): pass
                """, "a", 9, "b", 4.6, "c", 2.4, "d", 2.2)).containsExactly("a", "b", "c");
    }

    @Test
    void takesOneOfAMethodAndItsPrivateNamesake() {
        assertThat(of("""
                # a.py
                class Client:
                    def send(self): self.frame()
                    def frame(self): self._send()
                    def _send(self): pass
                """, "Client.send", 9, "Client._send", 8)).containsExactly("Client.send");
    }

    @Test
    void takesWhatIsDoneWithAConnectionRatherThanWhatGetsIt() {
        assertThat(of("""
                # a.py
                def connect(): pass
                def execute(): connect()
                """, "connect", 9, "execute", 5)).containsExactly("execute");
    }

    @Test
    void takesNothingOfALargeLibraryThatMoreSpeaksAgainst() {
        assertThat(ofThirteen(-1)).isEmpty();
    }

    @Test
    void takesWhatIsNamedForWorkAlthoughMoreSpeaksAgainstIt() {
        features.put("f0", Map.of("verb_whole", 1.0));

        assertThat(ofThirteen(-1)).containsExactly("f0");
    }

    @Test
    void takesFromATinyLibraryWhatIsAtLeastHalfAsLikelyAsTheFirst() {
        assertThat(of("""
                # a.py
                def receive(): pass
                def send(): pass
                def store(): pass
                def describe(): pass
                """, "send", -1.1, "receive", -1.2, "store", -1.7, "describe", -1.9))
                .containsExactly("receive", "send", "store");
    }

    @Test
    void takesFromATinyLibraryWhatFollowsTheFirstAlthoughMoreSpeaksAgainstIt() {
        features.put("receive", Map.of("sink_itself", 1.0));

        assertThat(of("""
                # a.py
                def receive(): pass
                def send(): pass
                def describe(): pass
                """, "send", 2, "receive", -0.1, "describe", -0.1)).containsExactly("receive", "send");
    }

    private Set<String> ofThirteen(double score) {
        StringBuilder library = new StringBuilder("# a.py\n");
        List<Object> scores = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            library.append("def f%d(): pass%n".formatted(i));
            scores.addAll(List.of("f" + i, score));
        }
        return of(library.toString(), scores.toArray());
    }

    /** @param scores names with their scores */
    private Set<String> of(String text, Object... scores) {
        return SampleProposals.of(text, features, scores);
    }
}
