package org.ddintegration.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.drift.SampleDrift.drift;
import static org.ddintegration.drift.SampleDrift.hook;
import static org.ddintegration.drift.SampleDrift.told;

import java.util.Map;
import org.ddintegration.scan.outline.Outline;
import org.ddintegration.scan.outline.OutlinedSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessorsTest {
    private static final String BEFORE = SampleDrift.CLIENT;

    @Test
    void aMethodWithoutLikenessIsGone() {
        String after = "class Client:\n    def get(self, key): ...\n";

        assertThat(told(drift(BEFORE, after, hook("beans:Client.put")))).isEqualTo("GONE: is gone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class Client:\\n    def _put(self, body, priority=0): ... | beans:Client._put",
                "class Client:\\n    def put_job(self, body, priority=0): ... | beans:Client.put_job",
                "class Client:\\n    def submit(self, body, priority=0): ... | beans:Client.submit",
            })
    void aMethodThatIsLikeItIsItsNewName(String after, String now) {
        HookDrift found = drift(BEFORE, after.replace("\\n", "\n"), hook("beans:Client.put"));

        assertThat(found.fate()).isEqualTo(Fate.RENAMED);
        assertThat(found.now()).map(Object::toString).contains(now);
        assertThat(found.said()).isEqualTo("is gone; perhaps it was renamed to " + now);
    }

    @Test
    void theOnlyNewMethodThatTakesTheSameIsItsNewName() {
        String after = BEFORE.replace("def get(self, key)", "def checkout(self, key)");

        assertThat(drift(BEFORE, after, hook("beans:Client.get")).now().map(Object::toString))
                .contains("beans:Client.checkout");
    }

    @Test
    void aMethodOfAClassThatWasRenamedIsFoundThere() {
        String after = BEFORE.replace("class Client", "class BeansClient");

        assertThat(told(drift(BEFORE, after, hook("beans:Client.put"))))
                .isEqualTo("MOVED: moved to beans:BeansClient.put");
    }

    @Test
    void aClassThatDerivedFromTheOneThatIsGoneTakesItsPlace() {
        String before = """
                class StrictClient:
                    def put(self, body): ...
                    def get(self, key): ...

                class Client(StrictClient):
                    def put(self, body): ...
                """;
        String after = """
                class Client:
                    def put(self, body): ...
                    def get(self, key): ...
                """;

        assertThat(told(drift(before, after, hook("beans:StrictClient.put"))))
                .isEqualTo("MOVED: moved to beans:Client.put");
    }

    @Test
    void aClassThatWasSplitIsFoundWhereItsMethodsAreOfTheSameKind() {
        Outline before = OutlinedSources.files(
                "1.0",
                Map.of("beans/__init__.py", "", "beans/client.py", "class Client:\n    def put(self, body): ...\n"));
        Outline after = OutlinedSources.files(
                "2.0",
                Map.of(
                        "beans/__init__.py",
                        "",
                        "beans/aio/client.py",
                        "class Client:\n    async def put(self, body): ...\n",
                        "beans/sync/client.py",
                        "class Client:\n    def put(self, body): ...\n"));

        assertThat(told(SampleDrift.between(before, after, hook("beans.client:Client.put"))
                        .hooks()
                        .get(0)))
                .isEqualTo("MOVED: moved to beans.sync.client:Client.put");
    }

    @Test
    void aFunctionThatMovedToAnotherModuleIsFoundThere() {
        Outline before = OutlinedSources.files(
                "1.0", Map.of("beans/__init__.py", "", "beans/client.py", "def put(body, ttr): ...\n"));
        Outline after = OutlinedSources.files(
                "2.0", Map.of("beans/__init__.py", "", "beans/jobs.py", "def put(body, ttr): ...\n"));

        assertThat(told(SampleDrift.between(before, after, hook("beans.client:put"))
                        .hooks()
                        .get(0)))
                .isEqualTo("MOVED: moved to beans.jobs:put");
    }

    @Test
    void whatIsNoLongerExportedMovedToWhereItIsDefined() {
        Outline before = OutlinedSources.files(
                "1.0",
                Map.of("beans/__init__.py", "from beans.client import put\n", "beans/client.py", "def put(b): ...\n"));
        Outline after =
                OutlinedSources.files("2.0", Map.of("beans/__init__.py", "", "beans/client.py", "def put(b): ...\n"));

        assertThat(told(SampleDrift.between(before, after, hook("beans:put"))
                        .hooks()
                        .get(0)))
                .isEqualTo("MOVED: moved to beans.client:put");
    }

    @Test
    void whatOnlyMovedHasTakenNoOthersPlace() {
        Outline before = OutlinedSources.files(
                "1.0",
                Map.of(
                        "beans/__init__.py",
                        "",
                        "beans/client.py",
                        "class Client:\n    def before_put(self, f): ...\n    def before_first_put(self, f): ...\n"));
        Outline after = OutlinedSources.files(
                "2.0",
                Map.of("beans/__init__.py", "", "beans/sync.py", "class Client:\n    def before_put(self, f): ...\n"));

        assertThat(told(SampleDrift.between(before, after, hook("beans.client:Client.before_first_put"))
                        .hooks()
                        .get(0)))
                .isEqualTo("GONE: is gone");
    }

    @Test
    void whatIsBesideUnderAlmostTheSameNameGoesBeforeWhatTakesTheSame() {
        Outline before = OutlinedSources.files("1.0", Map.of("beans/__init__.py", "def Connect(**options): ...\n"));
        Outline after = OutlinedSources.files(
                "2.0",
                Map.of(
                        "beans/__init__.py",
                        "def connect(host, config, **options): ...\n",
                        "beans/aio.py",
                        "def connect(**options): ...\n"));

        assertThat(SampleDrift.between(before, after, hook("beans:Connect"))
                        .hooks()
                        .get(0)
                        .now()
                        .map(Object::toString))
                .contains("beans:connect");
    }

    @Test
    void aSpecialMethodIsNotTakenForThatOfAnotherClass() {
        String before = "class Client:\n    def __exit__(self, kind, error, trace): ...\n";
        String after = "class Stream:\n    def __exit__(self, kind, error, trace): ...\n";

        assertThat(told(drift(before, after, hook("beans:Client.__exit__")))).isEqualTo("GONE: is gone");
    }
}
