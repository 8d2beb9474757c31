package org.ddintegration.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.drift.SampleDrift.drift;
import static org.ddintegration.drift.SampleDrift.hook;
import static org.ddintegration.drift.SampleDrift.optional;
import static org.ddintegration.drift.SampleDrift.reading;
import static org.ddintegration.drift.SampleDrift.since;
import static org.ddintegration.drift.SampleDrift.told;

import java.util.List;
import java.util.OptionalInt;
import org.ddintegration.adopt.ArgumentRead;
import org.ddintegration.scan.outline.OutlinedSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftFinderTest {
    private static final String BEFORE = SampleDrift.CLIENT;

    @Test
    void whatIsAsItWasIsKept() {
        assertThat(told(drift(BEFORE, BEFORE, hook("beans:Client.put")))).isEqualTo("KEPT");
    }

    @Test
    void aMethodThatABaseHasNowIsKept() {
        String after = """
                class _Base:
                    def put(self, body, priority=0): ...

                class Client(_Base): ...
                """;

        assertThat(told(drift(BEFORE, after, hook("beans:Client.put")))).isEqualTo("KEPT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "def put(self): ...           | async def put(self): ...        | changed from method to coroutine",
                "async def put(self): ...     | def put(self): ...              | changed from coroutine to method",
                "def put(self): return []     | def put(self): yield 1          | changed from method to generator",
                "async def put(self): ...     | async def put(self): yield 1    | changed from coroutine to async generator",
            })
    void anotherKindIsToldInWords(String before, String after, String said) {
        HookDrift found =
                drift("class Client:\n    " + before, "class Client:\n    " + after, hook("beans:Client.put"));

        assertThat(told(found)).isEqualTo("OTHER_KIND: " + said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "async def put(self): ...       | def put(self) -> 'Awaitable[int]': ...",
                "@traced\\n    def put(self): ... | async def put(self): ...",
                "def put(self) -> 'Iterator[int]': ... | def put(self): yield 1",
                "def put(self): ...             | def put(self) -> 'Iterable[bytes]': ...",
                "def put(self): ...             | @staticmethod\\n    def put(): ...",
            })
    void whatCallersUseAlikeIsNoOtherKind(String before, String after) {
        HookDrift found = drift(
                "class Client:\n    " + before.replace("\\n", "\n"),
                "class Client:\n    " + after.replace("\\n", "\n"),
                hook("beans:Client.put"));

        assertThat(told(found)).isEqualTo("KEPT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "body | 0  | self, data, priority=0       | OTHER_PARAMETERS: lost its parameter body, perhaps to data",
                "body | 0  | self                         | OTHER_PARAMETERS: lost its parameter body",
                "body | 0  | self, key, body, priority=0  | OTHER_PARAMETERS: takes its parameter body at position 1, not 0",
                "body | 0  | self, *, body, priority=0    | OTHER_PARAMETERS: takes its parameter body by name alone",
                "body | -1 | self, priority=0             | OTHER_PARAMETERS: lost its parameter body",
                "body | -1 | self, key, body              | KEPT",
                "body | 0  | self, *args, **kwargs        | KEPT",
                "body | 0  | self, body, another          | KEPT",
                "mine | 0  | self                         | KEPT",
            })
    void aParameterCountsWhereTheHandlerReadsIt(String name, int position, String parameters, String told) {
        ArgumentRead read = new ArgumentRead(name, position < 0 ? OptionalInt.empty() : OptionalInt.of(position));
        String after = "class Client:\n    def put(" + parameters + "): ...\n";

        assertThat(told(drift(BEFORE, after, reading(hook("beans:Client.put"), read))))
                .isEqualTo(told);
    }

    @Test
    void whatTheLibraryMayLackBreaksNothing() {
        HookDrift found = drift(BEFORE, "", optional("beans:Client.put"));

        assertThat(told(found)).isEqualTo("EXCLUDED: is gone; the library may lack it");
        assertThat(found.fate().isBreakage()).isFalse();
    }

    @Test
    void aConditionThatLeavesTheVersionOutExcludesTheHook() {
        assertThat(told(drift(BEFORE, "", since("beans:Client.put", "<2.0"))))
                .isEqualTo("EXCLUDED: is wrapped in versions <2.0 alone");
        assertThat(told(drift(BEFORE, "", since("beans:Client.put", ">=1.0")))).isEqualTo("GONE: is gone");
    }

    @Test
    void whatASupportedVersionLacksAlreadyIsNoBreakage() {
        ComparedLibrary library = new ComparedLibrary(
                "beans",
                true,
                List.of(OutlinedSources.module("1.5", ""), OutlinedSources.module("1.0", BEFORE)),
                OutlinedSources.module("2.0", ""));

        IntegrationDrift drift =
                new DriftFinder(List.of(library)).of("beans", List.of(hook("beans:Client.put")), List.of());

        assertThat(told(drift.hooks().get(0))).isEqualTo("EXCLUDED: was gone already in 1.5, which is supported");
        assertThat(drift.libraries()).containsExactly("beans 1.0, 1.5 -> 2.0");
    }

    @Test
    void whatNoVersionHasCannotBeTold() {
        assertThat(told(drift(BEFORE, BEFORE, hook("beans:Client.lost"))))
                .isEqualTo("ABSENT: is in no version that was read");
    }

    @Test
    void aBaseThatOthersDefineExcusesOnlyWhatItMayHaveHadBefore() {
        String derived = "import grinder\nclass Client(grinder.Mill):\n    def put(self): ...\n";
        String without = "import grinder\nclass Client(grinder.Mill): ...\n";

        assertThat(drift(derived, without, hook("beans:Client.put")).fate()).isEqualTo(Fate.GONE);
        assertThat(drift(BEFORE, without, hook("beans:Client.put")).fate()).isEqualTo(Fate.UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "grinder:Mill.turn,   is in no library that was read",
        "asyncio.tasks:sleep, 'comes with Python, which is not read'",
    })
    void aModuleOfAnotherLibraryIsNotRead(String path, String said) {
        assertThat(told(drift(BEFORE, "", hook(path)))).isEqualTo("UNREAD: " + said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class Client:\\n    def put(self): ...\\n    async def aput(self): ... "
                        + "| beans:Client.aput | its asynchronous twin",
                "class Client:\\n    def put(self): ...\\n    def put_many(self): ... | beans:Client.put_many | also put",
                "class Client:\\n    def put(self): ...\\nclass AsyncClient:\\n    async def put(self): ... "
                        + "| beans:AsyncClient.put | the same of an asynchronous class",
            })
    void whatIsNewBesideIsNamed(String after, String function, String why) {
        IntegrationDrift drift = SampleDrift.between(BEFORE, after.replace("\\n", "\n"), hook("beans:Client.put"));

        assertThat(drift.newcomers())
                .extracting(one -> one.function() + " " + one.why())
                .containsExactly(function + " " + why);
    }

    @Test
    void whatIsPrivateOrTracedOrWasThereIsNotNew() {
        String after = BEFORE + "    def put_many(self): ...\n    def _put_one(self): ...\n";

        IntegrationDrift drift =
                SampleDrift.between(BEFORE, after, hook("beans:Client.put"), hook("beans:Client.put_many"));

        assertThat(drift.newcomers()).isEmpty();
    }
}
