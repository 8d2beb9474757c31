package org.ddintegration.scan.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HookPoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathFollowerTest {
    private static Outline outline;

    @BeforeAll
    static void read() {
        outline = OutlinedSources.files(
                "1.0",
                Set.of("beans.fast"),
                Map.of(
                        "beans/__init__.py",
                        """
                        from beans.client import Client, connect as open_client
                        from .aio import *
                        from grinder import Mill
                        StrictClient = Client
                        lazy = make()
                        """,
                        "beans/client.py",
                        """
                        from grinder import Wheel

                        class Base:
                            def put(self, body): ...
                            def __enter__(self): ...

                        class Client(Base):
                            send = Base.put
                            submit = put_all = make()
                            def __init__(self, host): ...
                            def get(self): ...
                            fetch = get
                            class Options:
                                def merge(self): ...

                        class Round(Wheel):
                            pass

                        class Empty:
                            pass

                        def connect(): ...
                        """,
                        "beans/aio.py",
                        """
                        __all__ = ["AsyncClient"]

                        class AsyncClient:
                            async def put(self, body): ...
                        """,
                        "beans/lazy.py",
                        """
                        def __getattr__(name): ...
                        """,
                        "beans/broken.py",
                        "def (:\n"));
    }

    private static Reached reach(String path) {
        return outline.reach(HookPoint.parse(path));
    }

    @ParameterizedTest
    @CsvSource({
        "beans.client:Client.get,          beans.client:Client.get",
        "beans:Client.get,                 beans.client:Client.get",
        "beans:StrictClient.put,           beans.client:Base.put",
        "beans:Client.__enter__,           beans.client:Base.__enter__",
        "beans:Client.fetch,               beans.client:Client.get",
        "beans:open_client,                beans.client:connect",
        "beans:AsyncClient.put,            beans.aio:AsyncClient.put",
        "beans:Client.Options.merge,       beans.client:Client.Options.merge",
        "beans:client.Client.get,          beans.client:Client.get",
        "beans.client.Client:get,          beans.client:Client.get",
        "beans:Client,                     beans.client:Client",
        "beans.client:Empty.__init__,      beans.client:Empty.__init__",
    })
    void findsWhereAFunctionIsDefined(String path, String target) {
        assertThat(reach(path)).isInstanceOfSatisfying(Reached.Found.class, found -> assertThat(found.target())
                .hasToString(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beans:missing",
                "beans:Client.missing",
                "beans:Missing.get",
                "beans.missing:Client.get",
                "beans.aio:Client.put",
                "beans.client:Empty.__enter__",
            })
    void missesWhatIsNotThere(String path) {
        assertThat(reach(path)).isInstanceOf(Reached.Missing.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "beans:Mill.grind         | grinder.Mill",
                "beans:lazy               | made when the library is imported",
                "beans.client:Round.turn  | grinder.Wheel",
                "beans.client:Client.submit | made when the library is imported",
                "beans.lazy:put           | __getattr__",
                "beans.fast:put           | compiled",
                "beans.broken:put         | beans/broken.py could not be read",
            })
    void saysWhyItCannotTell(String path, String why) {
        assertThat(reach(path)).isInstanceOfSatisfying(Reached.Unclear.class, unclear -> assertThat(unclear.why())
                .contains(why));
    }

    @Test
    void aClassIsCalledAsItsConstructor() {
        assertThat(reach("beans:Client")).isInstanceOfSatisfying(Reached.Found.class, found -> {
            assertThat(found.kind()).isEqualTo(CallableKind.CLASS);
            assertThat(found.function().orElseThrow().given())
                    .extracting(OutlinedFunction.OutlinedParameter::name)
                    .containsExactly("host");
        });
    }

    @Test
    void namesThatStandForEachOtherEndNowhere() {
        Outline circle = OutlinedSources.module("1.0", """
                class Client:
                    put = get
                    get = put
                """);

        assertThat(circle.reach(HookPoint.parse("beans:Client.put"))).isNotInstanceOf(Reached.Found.class);
    }
}
