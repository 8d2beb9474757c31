package org.ddintegration.scan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.facts.ParameterFacts;
import org.junit.jupiter.api.Test;

/** What users call although no {@code def} has that name. */
class UsersNamesTest {
    private static final String ALIASES = """
            # __init__.py
            from .core import send, open_one, ping, more, of_call, annotated
            # core.py
            from .client import Client, make
            _default = Client("here")
            send = _default.send
            open_one, ping = Client.open_one, _default.ping
            more = send
            of_call = make().fetch
            _typed: Client = given()
            annotated = _typed.fetch
            unbound = Client.send
            name = _default.name
            unknown = _default.unheard
            class Held:
                client = Client("here")
            held = Held.client.send
            held_twice = Held().client.send
            # client.py
            class Base:
                def fetch(self, key): pass
            class Client(Base):
                def __init__(self, host): self.host = host
                def send(self, body): pass
                @classmethod
                def open_one(cls): pass
                @staticmethod
                def ping(host): pass
                @property
                def name(self): pass
            def make() -> Client: ...
            """;

    @Test
    void methodsOfADefaultInstanceAreBoundInModules() {
        Library library = new Library(ALIASES);

        assertThat(library.paths("lib.client", "Client.send"))
                .containsExactly(
                        "lib.client:Client.send",
                        "lib:more",
                        "lib:send",
                        "lib.core:held",
                        "lib.core:held_twice",
                        "lib.core:more",
                        "lib.core:send");
        assertThat(library.paths("lib.client", "Base.fetch"))
                .containsExactly(
                        "lib.client:Base.fetch",
                        "lib:annotated",
                        "lib:of_call",
                        "lib.core:annotated",
                        "lib.core:of_call");
        assertThat(library.publicPaths("lib.client", "Client.send")).startsWith("lib:more", "lib:send");
    }

    @Test
    void methodsOfAClassNeedNoInstance() {
        Library library = new Library(ALIASES);

        assertThat(library.paths("lib.client", "Client.open_one"))
                .containsExactly("lib.client:Client.open_one", "lib:open_one", "lib.core:open_one");
        assertThat(library.paths("lib.client", "Client.ping"))
                .containsExactly("lib.client:Client.ping", "lib:ping", "lib.core:ping");
    }

    private static final String PARTIALS = """
            # __init__.py
            from .core import get, put
            # core.py
            import functools
            from contextlib import contextmanager
            from functools import partial, partialmethod
            from .wire import post
            def _request(method, host, body=b"", *, timeout=1): pass
            async def _wait(method, host): pass
            @contextmanager
            def _locked(key): yield
            get = partial(_request, "GET")
            put = functools.partial(_request, "PUT", body=b"x")
            wait = partial(_wait, "GET")
            locked = partial(_locked)
            elsewhere = partial(post, "GET")
            rest = partial(_request, *given)
            class Client:
                def request(self, method, body=b""): pass
                get = partialmethod(request, "GET")
                load = functools.partialmethod(request, body=b"x")
                other = partial(_request, "GET")
            # wire.py
            def post(method): pass
            """;

    @Test
    void aPartialFunctionIsOneOfItsOwnWithWhatIsLeftToGive() {
        Library library = new Library(PARTIALS);

        assertThat(library.parameters("lib.core", "get")).containsExactly("host", "body", "timeout");
        assertThat(library.parameters("lib.core", "put")).containsExactly("host", "body=...", "timeout");
        assertThat(library.parameters("lib.core", "elsewhere")).containsExactly("args", "kwargs");
        assertThat(library.parameters("lib.core", "rest")).containsExactly("args", "kwargs");
        assertThat(library.paths("lib.core", "get")).containsExactly("lib.core:get", "lib:get");
        assertThat(library.paths("lib.core", "_request")).containsExactly("lib.core:_request");
    }

    @Test
    void aPartialMethodIsAMethod() {
        Library library = new Library(PARTIALS);

        assertThat(library.parameters("lib.core", "Client.get")).containsExactly("self", "body");
        assertThat(library.parameters("lib.core", "Client.load")).containsExactly("self", "method", "body=...");
        assertThat(library.function("lib.core", "Client.get").binding()).isEqualTo(Binding.INSTANCE);
        assertThat(library.paths("lib.core", "Client.request")).containsExactly("lib.core:Client.request");
        assertThat(library.model.module("lib.core").orElseThrow().functionNamed("Client.other"))
                .isEmpty();
    }

    @Test
    void aPartialFunctionGivesWhatItsOriginalGives() {
        Library library = new Library(PARTIALS);

        assertThat(library.kind("lib.core", "get")).isEqualTo(CallableKind.FUNCTION);
        assertThat(library.kind("lib.core", "wait")).isEqualTo(CallableKind.COROUTINE);
        assertThat(library.kind("lib.core", "locked")).isEqualTo(CallableKind.CONTEXT_MANAGER);
        assertThat(library.kind("lib.core", "elsewhere")).isEqualTo(CallableKind.FUNCTION);
    }

    private static final class Library {
        private final LibraryModel model;
        private final Lineage lineage;
        private final Exports exports;
        private final Decorators decorators;

        Library(String text) {
            model = Sources.model(text);
            Names names = new Names(model);
            lineage = new Lineage(model, names);
            exports = new Exports(model, names, lineage);
            decorators = new Decorators(names, lineage);
        }

        PyFunction function(String module, String qualname) {
            return model.module(module).orElseThrow().functionNamed(qualname).orElseThrow();
        }

        CallableKind kind(String module, String qualname) {
            return decorators.kind(function(module, qualname));
        }

        List<String> paths(String module, String qualname) {
            return exports.paths(function(module, qualname)).stream()
                    .map(HookPoint::toString)
                    .toList();
        }

        List<String> publicPaths(String module, String qualname) {
            return exports.publicPaths(function(module, qualname)).stream()
                    .map(HookPoint::toString)
                    .toList();
        }

        List<String> parameters(String module, String qualname) {
            return function(module, qualname).facts().parameters().stream()
                    .map(ParameterFacts::parameter)
                    .map(one -> one.name()
                            + one.defaultValue()
                                    .filter("..."::equals)
                                    .map(value -> "=" + value)
                                    .orElse(""))
                    .toList();
        }
    }
}
