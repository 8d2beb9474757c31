package org.ddintegration.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedPathsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "_w('beans.client', 'Client.put', h)            | beans.client:Client.put",
                "_w('beans', 'client.Client.put', h)            | beans.client:Client.put",
                "_w(beans, 'put', h)                            | beans:put",
                "_w(beans.Client, 'put', h)                     | beans:Client.put",
                "_w(beans.client.Client, name='put', wrapper=h) | beans.client:Client.put",
                "_w(beans._client, '_put', h)                   | beans._client:_put",
                "_w(beans.Client.make.__func__, h)              | beans:Client.make",
                "_w('beans', 'signal.send', h)                  | beans:signal.send",
                "_w('beans', 'jobs.queues.functions.put', h)    | beans.jobs.queues.functions:put",
                "_w(f'beans.{\"client\"}', 'Client.%s' % 'put', h)  | beans.client:Client.put",
                "_w('beans', '.'.join(['Client', 'put']), h)    | beans:Client.put",
            })
    void namesWhatACallWraps(String call, String path) {
        assertThat(WrittenByHand.wrapping(call).hooks()).containsExactly(path);
    }

    @Test
    void knowsAWrapperUnderWhateverNameItWasImported() {
        assertThat(WrittenByHand.with("""
                        import wrapt
                        from ddtrace.contrib.trace_utils import wrap
                        from ddtrace.internal.wrapping import wrap as around
                        import beans

                        def patch():
                            wrapping = wrapt.wrap_function_wrapper
                            wrapping("beans", "one", h)
                            wrap(beans, "two", h)
                            around(beans.Client.three, h)
                        """).hooks()).containsExactly("beans:one", "beans:two", "beans:Client.three");
    }

    @Test
    void takesNoOtherFunctionForAWrapper() {
        assertThat(WrittenByHand.with("""
                        import textwrap
                        from beans import wrap as pack
                        from wrapt import wrap_function_wrapper as _w

                        def patch():
                            textwrap.wrap("beans", "put", 3)
                            pack("beans", "put", 3)
                            _w("beans", "get", h)
                        """).hooks()).containsExactly("beans:get");
    }

    @Test
    void goesThroughLoopsOverWhatIsWrittenOut() {
        assertThat(WrittenByHand.with("""
                        from wrapt import wrap_function_wrapper as _w
                        KINDS = {"Client": ["put", "get"], "Server": ("serve",)}

                        def patch():
                            for owner, names in KINDS.items():
                                for name in names:
                                    _w("beans", "{}.{}".format(owner, name), h)
                            for i, name in enumerate(["a", "b"]):
                                _w("beans", name + str(i), h)
                        """).hooks())
                .containsExactly("beans:Client.put", "beans:Client.get", "beans:Server.serve", "beans:a0", "beans:b1");
    }

    @Test
    void followsFunctionsOfTheSameFileAndOfThoseBesideIt() {
        assertThat(WrittenByHand.with("""
                        import beans
                        from .others import both, modules

                        def patch():
                            for module in modules():
                                both(module, "put")
                        """).and("others.py", """
                        from importlib import import_module
                        from wrapt import wrap_function_wrapper as _w

                        def modules():
                            for name in ("beans", "beans.aio"):
                                yield import_module(name)

                        def both(module, name):
                            if module.__name__ == "beans.aio":
                                _w(module, "a" + name, h)
                            else:
                                _w(module, name, h)
                        """).hooks())
                .containsExactly("beans:put", "beans.aio:aput");
    }

    @Test
    void followsWhatRunsWhenAModuleIsImported() {
        assertThat(WrittenByHand.with("""
                        from wrapt import wrap_function_wrapper as _w
                        from wrapt.importer import when_imported
                        from ddtrace.internal.module import ModuleWatchdog

                        def patch():
                            when_imported("beans.client")(lambda m: _w(m, "Client.put", h))

                            @ModuleWatchdog.after_module_imported("beans.server")
                            def _(module):
                                _w(module.Server, "serve", h)
                        """).hooks())
                .containsExactly("beans.client:Client.put", "beans.server:Server.serve");
    }

    @Test
    void givesThePatchThatTakesOneTheModuleOfTheLibrary() {
        assertThat(WrittenByHand.with("""
                        from wrapt import wrap_function_wrapper as _w

                        def patch(module, more=None):
                            _w(module, "put", h)
                            _w(module.core.Client, "get", h)
                        """)
                        .and("ddtrace/_monkey.py", "_MODULES_FOR_CONTRIB = {'beans': ('beans.web',)}\n")
                        .hooks())
                .containsExactly("beans.web:put", "beans.web.core:Client.get");
    }

    @Test
    void readsWhatIsPutInTheirPlace() {
        assertThat(WrittenByHand.with("""
                        import beans
                        import wrapt

                        class TracedClient(wrapt.ObjectProxy):
                            def __init__(self, *args):
                                pass

                            def put(self, body):
                                return self.__wrapped__.put(body)

                        class TracedQueue(beans.Queue):
                            pass

                        def patch():
                            beans._datadog_patch = True
                            beans.connect = wrapt.FunctionWrapper(beans.connect, h)
                            beans.Client = TracedClient
                            beans.Queue = TracedQueue
                            setattr(beans, "close", wrapt.FunctionWrapper(beans.close, h))
                        """).hooks())
                .containsExactly("beans:connect", "beans:close", "beans:Client.put", "beans:Queue");
    }

    @Test
    void readsDecoratorsAndWrappingContexts() {
        assertThat(WrittenByHand.with("""
                        import beans
                        import wrapt
                        from ddtrace.internal.wrapping.context import WrappingContext

                        class Timed(WrappingContext):
                            pass

                        class TimedMore(Timed):
                            pass

                        def patch():
                            @wrapt.patch_function_wrapper("beans", "Client.put")
                            def put(wrapped, instance, args, kwargs):
                                return wrapped(*args, **kwargs)

                            TimedMore(beans.Client.get).wrap()
                        """).hooks()).containsExactly("beans:Client.put", "beans:Client.get");
    }

    @Test
    void findsWhatIsWrappedOnlyWhenAHandlerRuns() {
        assertThat(WrittenByHand.with("""
                        import beans
                        from wrapt import wrap_function_wrapper as _w

                        def connected(wrapped, instance, args, kwargs):
                            _w("beans.late", "Late.go", h)
                            _w(instance, "close", h)

                        def patch():
                            _w("beans", "connect", connected)

                        def unpatch():
                            _w("beans", "never", h)
                        """).adopted()).satisfies(adopted -> {
            assertThat(adopted.descriptor().tracing().hookPoints())
                    .extracting(Object::toString)
                    .containsExactly("beans:connect", "beans.late:Late.go");
            assertThat(adopted.unread())
                    .extracting(Unread::toString)
                    .containsExactly("ddtrace/contrib/internal/beans/patch.py:6: what is wrapped is known only"
                            + " at run time: _w(instance, \"close\", h)");
        });
    }
}
