package org.ddintegration.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ddintegration.adopt.WrittenByHand.described;
import static org.ddintegration.adopt.WrittenByHand.written;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Configuration;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.Variable;
import org.ddintegration.python.PythonInterpreter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdopterTest {
    private static final String PUT = "_w('beans', 'put', h)";

    @Test
    void handlersStayAsTheyAre() {
        assertThat(described(WrittenByHand.wrapping(PUT)).tracing().handlers()).isEqualTo(HandlerMode.KEPT);
    }

    @Test
    void aHandlerMayServeSeveralHooksAndHaveAnyName() {
        Descriptor descriptor = described(WrittenByHand.wrapping("""
                _w('beans', 'put', handlers.execute)
                _w('beans', 'get', handlers.execute)
                """));
        assertThat(written(descriptor)).containsSubsequence("handler: execute", "handler: execute");
    }

    @Test
    void aHandlerTellsWhichArgumentsItCannotDoWithout() {
        AdoptedIntegration adopted = WrittenByHand.with("""
                        from beans import Client
                        from wrapt import wrap_function_wrapper as _w
                        from ddtrace.internal.utils import get_argument_value

                        def traced(wrapped, instance, args, kwargs):
                            body = get_argument_value(args, kwargs, 1, "body")
                            ttr = get_argument_value(args, kwargs, 2, "ttr", optional=True)
                            queue = kwargs.get("queue", "default")
                            delay = kwargs.get("delay", args[3])
                            return kwargs["key"]

                        def patch():
                            _w(Client, "put", traced)
                        """).adopted();

        assertThat(adopted.reads())
                .containsOnly(Map.entry(
                        HookPoint.parse("beans:Client.put"),
                        List.of(
                                new ArgumentRead("body", OptionalInt.of(1)),
                                new ArgumentRead("delay", OptionalInt.of(3)),
                                new ArgumentRead("key", OptionalInt.empty()))));
    }

    @Test
    void aHandlerTellsItsSpanAndWhatACallGives() {
        Hook hook = described(WrittenByHand.with("""
                        from beans import Client
                        from wrapt import wrap_function_wrapper as _w
                        from ddtrace.internal.utils import get_argument_value
                        from ddtrace.trace import tracer
                        OPERATION = "beans.put"

                        def traced_put(config):
                            async def handler(wrapped, instance, args, kwargs):
                                body = get_argument_value(args, kwargs, 0, "body")
                                with tracer.trace(OPERATION, resource=body) as span:
                                    span._set_tag_str("out.host", instance.connection.host)
                                    span._set_tag_str("component", config.name)
                                    span.set_tag("db.system", "beans")
                                    span.set_tag("span.note", "a {b}")
                                    if body is None:
                                        span.set_tag("beans.empty", "True")
                                    return await wrapped(*args, **kwargs)
                            return handler

                        def patch():
                            _w(Client, "put", traced_put(config.beans))
                        """)).tracing().hooks().get(0);
        assertThat(hook.handler()).isEqualTo("traced_put");
        assertThat(hook.kind()).hasToString("COROUTINE");
        assertThat(hook.operation()).isEqualTo("beans.put");
        assertThat(hook.resource()).contains(SpanValue.parse("{body}"));
        assertThat(hook.tags())
                .isEqualTo(Map.of(
                        "out.host",
                        SpanValue.parse("{instance.connection.host}"),
                        "db.system",
                        SpanValue.parse("{'beans'}"),
                        "span.note",
                        SpanValue.parse("a {{b}}")));
    }

    @Test
    void settingsAreThoseThatItAddsAndVariablesThoseThatItReads() {
        AdoptedIntegration adopted = WrittenByHand.with("""
                        import os
                        from ddtrace import config
                        from ddtrace.internal.utils.formats import asbool
                        from wrapt import wrap_function_wrapper as _w
                        config._add("beans", dict(
                            _default_service="beans",
                            distributed_tracing=asbool(os.getenv("DD_BEANS_DISTRIBUTED_TRACING", default=True)),
                            most=int(os.getenv("DD_BEAN_COUNT", 10)),
                            computed=len(os.getcwd()),
                        ))

                        def patch():
                            _w("beans", "put", h)
                        """)
                .and("ddtrace/_monkey.py", "PATCH_MODULES = {'beans': False}\n")
                .adopted();
        Configuration configuration = adopted.descriptor().configuration();
        assertThat(configuration.enabled()).isFalse();
        assertThat(configuration.settings()).isEqualTo(Map.of("distributed_tracing", true, "most", 10L));
        assertThat(configuration.variables())
                .extracting(Variable::name, variable -> variable.value().orElse(""))
                .containsExactly(tuple("DD_BEANS_DISTRIBUTED_TRACING", "true"), tuple("DD_BEAN_COUNT", "10"));
        assertThat(adopted.unread())
                .extracting(Unread::toString)
                .containsExactly(
                        "ddtrace/contrib/internal/beans/patch.py:5: its default is no plain literal: computed");
    }

    @Test
    void nothingThatItReadsIsRun(@TempDir Path folder) throws IOException {
        Path trace = folder.resolve("trace");
        String writing = "open(" + "'" + trace + "', 'w').close()\n";
        WrittenByHand target = WrittenByHand.with(writing + "from wrapt import wrap_function_wrapper as _w\n"
                        + "def patch():\n    " + writing + "    _w('beans', 'put', h)\n")
                .and("__init__.py", writing)
                .and("riotfile.py", writing);
        assertThat(target.hooks()).containsExactly("beans:put");
        assertThat(Files.exists(trace)).isFalse();
    }

    @Test
    void aPathThatIsNoneOfPythonIsListed() {
        assertThat(WrittenByHand.wrapping("_w('beans', 'a b\\n- x: y', h)\n" + PUT)
                        .adopted())
                .satisfies(adopted ->
                        assertThat(adopted.descriptor().tracing().hooks()).hasSize(1))
                .satisfies(adopted -> assertThat(adopted.unread())
                        .extracting(Unread::why)
                        .containsExactly("this is no path of Python names"));
    }

    @Test
    void aFileThatDoesNotParseIsListed() {
        assertThat(WrittenByHand.wrapping(PUT).and("broken.py", "def (\n").unread())
                .containsExactly("ddtrace/contrib/internal/beans/broken.py: Python does not parse it");
    }

    @Test
    void functionsThatCallEachOtherEnd() {
        assertThat(WrittenByHand.with("""
                        from wrapt import wrap_function_wrapper as _w

                        def one(n):
                            other(n)
                            _w("beans", "put", h)

                        def other(n):
                            for _ in range(3):
                                one(n)
                                one(n)

                        def patch():
                            one(1)
                        """).hooks()).containsExactly("beans:put");
    }

    @Test
    void anIntegrationThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new Adopter(WrittenByHand.wrapping(PUT).target(), PythonInterpreter.newestInstalled())
                        .adopt("peas"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("there is no ddtrace/contrib/internal/peas/patch.py");
    }

    @Test
    void anIntegrationOfWhichNoHookCanBeReadIsRefused() {
        assertThatThrownBy(WrittenByHand.wrapping("pass")::adopted)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("it wraps nothing");
        assertThatThrownBy(WrittenByHand.wrapping("_w(found(), 'put', h)")::adopted)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("patch.py:6: what is wrapped is known only at run time");
    }

    @Test
    void allIntegrationsOfATargetAreThoseWithAPatch() {
        assertThat(Adopter.names(WrittenByHand.wrapping(PUT)
                        .and("ddtrace/contrib/internal/peas/patch.py", "")
                        .and("ddtrace/contrib/internal/empty/__init__.py", "")
                        .and("ddtrace/contrib/internal/utils.py", "")
                        .target()))
                .containsExactly("beans", "peas");
    }

    @Test
    void whatPythonBringsAlongHasNoDistribution() {
        Descriptor descriptor = described(WrittenByHand.with("""
                        import asyncio
                        from wrapt import wrap_function_wrapper as _w

                        def patch():
                            _w(asyncio, "create_task", h)
                        """)
                .and("riotfile.py", """
                        venv = Venv(venvs=[Venv(name="beans", pkgs={"pytest-randomly": latest})])
                        """)
                .and("ddtrace/_monkey.py", "_MODULES_FOR_CONTRIB = {\"beans\": (\"asyncio\",)}\n"));

        assertThat(descriptor.library().modules()).containsExactly("asyncio");
        assertThat(descriptor.library().isStandard()).isTrue();
        assertThat(written(descriptor)).contains("distributions: []\n");
    }
}
