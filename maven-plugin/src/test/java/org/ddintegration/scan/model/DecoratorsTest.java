package org.ddintegration.scan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.descriptor.CallableKind.ASYNC_CONTEXT_MANAGER;
import static org.ddintegration.descriptor.CallableKind.ASYNC_GENERATOR;
import static org.ddintegration.descriptor.CallableKind.CONTEXT_MANAGER;
import static org.ddintegration.descriptor.CallableKind.COROUTINE;
import static org.ddintegration.descriptor.CallableKind.FUNCTION;
import static org.ddintegration.descriptor.CallableKind.GENERATOR;
import static org.ddintegration.descriptor.CallableKind.METHOD;

import org.ddintegration.descriptor.CallableKind;
import org.junit.jupiter.api.Test;

class DecoratorsTest {
    private static final String LIBRARY = """
            # compat.py
            try:
                from contextlib import asynccontextmanager
            except ImportError:
                from async_generator import asynccontextmanager
            from contextlib import contextmanager as managed
            # own.py
            import asyncio, contextlib, functools
            def registered(function):
                ALL.append(function)
                return function
            def named(name):
                def give(function):
                    return function
                return give
            def timed(function):
                @functools.wraps(function)
                def timing(*args, **kwargs):
                    started = clock()
                    try:
                        result = function(*args, **kwargs)
                    finally:
                        note(clock() - started)
                    return result
                return timing
            def retried(times=3):
                def retrying(function):
                    @functools.wraps(function)
                    async def once_more(*args, **kwargs):
                        return await function(*args, **kwargs)
                    return once_more
                return retrying
            def either(function):
                if asyncio.iscoroutinefunction(function):
                    async def waiting(*args): return await function(*args)
                    return functools.wraps(function)(waiting)
                def direct(*args): return list(function(*args))
                return direct
            def listed(function):
                def all_of_it(*args): return list(function(*args))
                return all_of_it
            def paged(function):
                def pages(*args):
                    yield function(*args)
                return pages
            def blocking(function):
                def run(*args): return asyncio.run(function(*args))
                return functools.update_wrapper(run, function)
            def task(function=None, **options):
                def make(function): return Task(function)
                return make(function) if function else make
            @listed
            def doubly(function):
                def all_of_it(*args): return function(*args)
                return all_of_it
            class lazy:
                def __init__(self, function): pass
                def __get__(self, instance, owner): pass
            class bound:
                def __get__(self, instance, owner): pass
                def __call__(self): pass
            class stored(property): pass
            class measured(contextlib.ContextDecorator):
                def __enter__(self): pass
            class awaited(contextlib.AsyncContextDecorator):
                async def __aenter__(self): pass
            class other(contextlib.ContextDecorator):
                def __call__(self, function): return Task(function)
            # __init__.py
            import abc, types, functools
            from contextlib import contextmanager as _contextmanager
            import contextlib as cl
            import tornado.gen
            from tornado.gen import coroutine
            from twisted.internet.defer import inlineCallbacks
            from asgiref.sync import async_to_sync, sync_to_async
            from .compat import asynccontextmanager, managed
            from . import own
            from .own import named, retried, task, timed
            from .unheard import unheard
            """;

    private static CallableKind kind(String decorators, String body) {
        LibraryModel model = Sources.model(LIBRARY + "class Client:\n" + decorated(decorators, body));
        Names names = new Names(model);
        PyFunction function =
                model.module("lib").orElseThrow().functionNamed("Client.work").orElseThrow();
        return new Decorators(names, new Lineage(model, names)).kind(function);
    }

    private static String decorated(String decorators, String body) {
        return (decorators.indent(4) + body.indent(4)).replaceAll("(?m)^\\s*\\n", "");
    }

    private static final String PLAIN = "def work(self): return 1";
    private static final String YIELDING = "def work(self):\n    yield 1";
    private static final String ASYNC = "async def work(self): return 1";
    private static final String ASYNC_YIELDING = "async def work(self):\n    yield 1";

    @Test
    void withoutDecoratorsTheDefinitionTells() {
        assertThat(kind("", PLAIN)).isEqualTo(METHOD);
        assertThat(kind("", YIELDING)).isEqualTo(GENERATOR);
        assertThat(kind("", ASYNC)).isEqualTo(COROUTINE);
        assertThat(kind("", ASYNC_YIELDING)).isEqualTo(ASYNC_GENERATOR);
    }

    @Test
    void contextManagersAreKnownUnderWhateverName() {
        assertThat(kind("@_contextmanager", YIELDING)).isEqualTo(CONTEXT_MANAGER);
        assertThat(kind("@cl.contextmanager", YIELDING)).isEqualTo(CONTEXT_MANAGER);
        assertThat(kind("@managed", YIELDING)).isEqualTo(CONTEXT_MANAGER);
        assertThat(kind("@classmethod\n@cl.contextmanager", YIELDING)).isEqualTo(CONTEXT_MANAGER);
        assertThat(kind("@asynccontextmanager", ASYNC_YIELDING)).isEqualTo(ASYNC_CONTEXT_MANAGER);
    }

    @Test
    void adaptersOfFrameworksGiveWhatTheyPromise() {
        assertThat(kind("@tornado.gen.coroutine", YIELDING)).isEqualTo(METHOD);
        assertThat(kind("@coroutine", YIELDING)).isEqualTo(METHOD);
        assertThat(kind("@inlineCallbacks", YIELDING)).isEqualTo(METHOD);
        assertThat(kind("@async_to_sync", ASYNC)).isEqualTo(METHOD);
        assertThat(kind("@sync_to_async", PLAIN)).isEqualTo(COROUTINE);
        assertThat(kind("@sync_to_async(thread_sensitive=True)", PLAIN)).isEqualTo(COROUTINE);
        assertThat(kind("@types.coroutine", YIELDING)).isEqualTo(COROUTINE);
    }

    @Test
    void aDecoratorThatIsNotUnderstoodLeavesTheKindOpen() {
        for (String body : new String[] {PLAIN, YIELDING, ASYNC, ASYNC_YIELDING}) {
            assertThat(kind("@unheard", body)).isEqualTo(METHOD);
            assertThat(kind("@unheard.of(1)", body)).isEqualTo(METHOD);
            assertThat(kind("@task", body)).isEqualTo(METHOD);
            assertThat(kind("@own.doubly", body)).isEqualTo(METHOD);
            assertThat(kind("@own.bound", body)).isEqualTo(METHOD);
            assertThat(kind("@somewhere", body)).isEqualTo(METHOD);
        }
    }

    @Test
    void decoratorsThatChangeNothingAreSeenThrough() {
        assertThat(kind("@abc.abstractmethod", ASYNC)).isEqualTo(COROUTINE);
        assertThat(kind("@staticmethod", YIELDING)).isEqualTo(GENERATOR);
        assertThat(kind("@own.registered", ASYNC)).isEqualTo(COROUTINE);
        assertThat(kind("@named('work')", YIELDING)).isEqualTo(GENERATOR);
        assertThat(kind("@timed", ASYNC)).isEqualTo(COROUTINE);
        assertThat(kind("@timed", ASYNC_YIELDING)).isEqualTo(ASYNC_GENERATOR);
        assertThat(kind("@timed\n@_contextmanager", YIELDING)).isEqualTo(CONTEXT_MANAGER);
    }

    @Test
    void decoratorsOfTheLibraryAreReadForWhatTheyReturn() {
        assertThat(kind("@retried()", PLAIN)).isEqualTo(COROUTINE);
        assertThat(kind("@retried(times=2)", ASYNC)).isEqualTo(COROUTINE);
        assertThat(kind("@own.either", ASYNC)).isEqualTo(COROUTINE);
        assertThat(kind("@own.either", YIELDING)).isEqualTo(METHOD);
        assertThat(kind("@own.listed", YIELDING)).isEqualTo(METHOD);
        assertThat(kind("@own.paged", PLAIN)).isEqualTo(GENERATOR);
        assertThat(kind("@own.blocking", ASYNC)).isEqualTo(METHOD);
    }

    @Test
    void classesAreDecoratorsAsTheirBasesAre() {
        assertThat(kind("@own.measured()", ASYNC)).isEqualTo(COROUTINE);
        assertThat(kind("@own.measured()", YIELDING)).isEqualTo(GENERATOR);
        assertThat(kind("@own.awaited()", ASYNC)).isEqualTo(COROUTINE);
        assertThat(kind("@own.other()", ASYNC)).isEqualTo(METHOD);
    }

    @Test
    void functionsOfModulesStayFunctions() {
        LibraryModel model = Sources.model(LIBRARY + "@unheard\nasync def work(): pass\n");
        Names names = new Names(model);

        assertThat(new Decorators(names, new Lineage(model, names))
                        .kind(model.module("lib")
                                .orElseThrow()
                                .functionNamed("work")
                                .orElseThrow()))
                .isEqualTo(FUNCTION);
    }

    @Test
    void whatIsComputedWhenItIsReadIsAProperty() {
        assertThat(isProperty("@own.lazy")).isTrue();
        assertThat(isProperty("@own.stored")).isTrue();
        assertThat(isProperty("@functools.cached_property")).isTrue();
        assertThat(isProperty("@unheard.LazyProperty")).isTrue();
        assertThat(isProperty("@own.bound")).isFalse();
        assertThat(isProperty("@unheard")).isFalse();
        assertThat(isProperty("@timed")).isFalse();
    }

    private static boolean isProperty(String decorator) {
        LibraryModel model = Sources.model(LIBRARY + "class Client:\n" + decorated(decorator, PLAIN));
        Names names = new Names(model);
        return new Decorators(names, new Lineage(model, names))
                .givesProperty(model.module("lib")
                        .orElseThrow()
                        .functionNamed("Client.work")
                        .orElseThrow());
    }
}
