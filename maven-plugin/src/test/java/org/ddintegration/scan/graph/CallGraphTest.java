package org.ddintegration.scan.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.scan.evidence.Fixtures;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;
import org.ddintegration.scan.model.Sources;
import org.junit.jupiter.api.Test;

class CallGraphTest {
    @Test
    void followsAliasesAndReExports() {
        assertThat(edges("""
                # __init__.py
                from .a import run as start
                from . import a
                go = start
                # a.py
                def run(): pass
                # b.py
                import lib
                import lib.a as other
                from lib import go
                def one(): lib.start()
                def two(): other.run()
                def three(): go()
                """))
                .containsExactlyInAnyOrder("b.one -> a.run CALL", "b.two -> a.run CALL", "b.three -> a.run CALL");
    }

    @Test
    void knowsAttributesByTheirConstructor() {
        assertThat(edges("""
                # a.py
                class Wire:
                    def __init__(self): pass
                    def put(self): pass
                class Client:
                    def __init__(self, wire=None):
                        self.wire = wire or Wire()
                    def send(self):
                        wire = self.wire
                        wire.put()
                """))
                .containsExactlyInAnyOrder(
                        "a.Client.__init__ -> a.Wire.__init__ CONSTRUCT", "a.Client.send -> a.Wire.put CALL");
    }

    @Test
    void knowsWhatFunctionsReturn() {
        assertThat(edges("""
                # a.py
                from typing import Optional, List, TypeVar
                T = TypeVar("T", bound="Client")
                class Client:
                    def get(self): pass
                    def fluent(self: T) -> T:
                        return self
                class Special(Client):
                    def more(self): pass
                def annotated() -> "Optional[Client]": ...
                def many() -> List[Client]: ...
                def inferred():
                    made = Special()
                    return made
                def use(given: Client):
                    annotated().get()
                    for one in many(): one.get()
                def chain():
                    inferred().fluent().more()
                """))
                .contains(
                        "a.use -> a.Client.get CALL",
                        "a.chain -> a.Special.more CALL",
                        "a.chain -> a.Client.fluent CALL");
    }

    @Test
    void looksMethodsUpAsPythonDoes() {
        assertThat(edges("""
                # a.py
                class Base:
                    def run(self): self.step()
                    def step(self): pass
                class Mixin:
                    def step(self): super().step()
                class Both(Mixin, Base):
                    def all(self): self.run()
                    @classmethod
                    def make(cls): return cls().step()
                """))
                .contains(
                        "a.Base.run -> a.Base.step CALL",
                        "a.Both.all -> a.Base.run CALL",
                        "a.Both.make -> a.Mixin.step CALL")
                .doesNotContain("a.Both.make -> a.Base.step CALL");
    }

    @Test
    void marksDynamicDispatchAsGuessed() {
        assertThat(edges("""
                # a.py
                class Base:
                    def run(self): self.hook()
                    def each(self): raise NotImplementedError
                class One(Base):
                    def hook(self): pass
                    def each(self): pass
                def use(unknown): unknown.hook()
                """))
                .containsExactlyInAnyOrder(
                        "a.Base.run -> a.One.hook SUBCLASS",
                        "a.Base.each -> a.One.each OVERRIDE",
                        "a.use -> a.One.hook NAME");
    }

    @Test
    void followsPropertiesContextsAndFunctionsPassedOn() {
        assertThat(edges("""
                # a.py
                from contextlib import contextmanager
                class Wire:
                    def put(self): pass
                class Client:
                    @property
                    def wire(self): return Wire()
                    def send(self): self.wire.put()
                    @contextmanager
                    def open(self):
                        yield self.wire
                    def later(self, run):
                        run(self.send)
                    def scoped(self):
                        with self.open() as wire:
                            wire.put()
                """))
                .contains(
                        "a.Client.send -> a.Client.wire PROPERTY",
                        "a.Client.send -> a.Wire.put CALL",
                        "a.Client.scoped -> a.Client.open CALL",
                        "a.Client.scoped -> a.Wire.put CALL",
                        "a.Client.later -> a.Client.send REFERENCE");
    }

    @Test
    void doesNotTakeLocalNamesForGlobalOnes() {
        assertThat(edges("""
                # a.py
                def run(): pass
                def shadowed(run): run()
                def inner():
                    def run(): pass
                    run()
                def made():
                    run = object
                    run()
                """)).isEmpty();
    }

    @Test
    void endsOnCycles() {
        assertThat(edges("""
                # __init__.py
                from .a import *
                from .b import thing
                # a.py
                from .b import *
                from . import loop as loop
                class Own(Own):
                    def f(self): self.f(); self.g()
                class X(Y): x = x
                class Y(X):
                    def h(self): self.x.h(); self.q = self.q
                # b.py
                from .a import thing, Own as Own
                thing = thing
                def call(): thing(); Own().f()
                def back(): return forth()
                def forth(): return back()
                """)).contains("b.call -> a.Own.f CALL", "b.back -> b.forth CALL");
    }

    @Test
    void tellsSinksByWhatIsCalled() {
        LibraryModel model = Sources.model("""
                # __init__.py
                # a.py
                import socket, subprocess
                from urllib import request as web
                from ._speed import fast
                class Sock(socket.socket):
                    def go(self): self.sendto(b"", 1)
                class Client:
                    def __init__(self): self.s = socket.create_connection(("h", 1))
                    def send(self): self.s.sendall(b"")
                def fetch(): return web.urlopen("u")
                def shell(): subprocess.run([])
                def native(): fast()
                def file(): open("x").read()
                def pure(): return socket.gethostname()
                """);
        CallGraph graph = graph(model);

        assertThat(sinks(graph))
                .containsExactlyInAnyOrder(
                        "a.Sock.go [SOCKET]",
                        "a.Client.__init__ [SOCKET]",
                        "a.Client.send [SOCKET]",
                        "a.fetch [HTTP]",
                        "a.shell [PROCESS]",
                        "a.native [NATIVE]",
                        "a.file [FILE]");
    }

    private static List<String> edges(String text) {
        LibraryModel model = Sources.model(text);
        CallGraph graph = graph(model);
        List<String> found = new ArrayList<>();
        for (PyModule module : model.modules()) {
            for (PyFunction function : module.functions()) {
                graph.from(function)
                        .forEach(edge -> found.add(name(function) + " -> " + name(edge.to()) + " " + edge.kind()));
            }
        }
        return found;
    }

    private static List<String> sinks(CallGraph graph) {
        List<String> found = new ArrayList<>();
        graph.functionsWithSinks().forEach(f -> found.add(name(f) + " " + graph.sinks(f)));
        return found;
    }

    private static String name(PyFunction function) {
        return function.toString().replaceFirst("^lib\\.?", "").replace(':', '.');
    }

    static CallGraph graph(LibraryModel model) {
        Names names = new Names(model);
        Lineage lineage = new Lineage(model, names);
        CallResolver resolver = new CallResolver(new Evaluator(names, lineage, new Fixtures()), lineage);
        return new CallGraphBuilder(model, lineage, resolver).build();
    }
}
