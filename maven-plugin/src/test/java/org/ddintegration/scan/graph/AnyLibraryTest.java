package org.ddintegration.scan.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ddintegration.scan.evidence.Fixtures;
import org.ddintegration.scan.model.Exports;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.Sources;

/** Libraries made of whatever Python allows, cycles above all: reading them ends. */
class AnyLibraryTest {
    private static final List<String> STATEMENTS = List.of(
            "from .%s import %s",
            "from .%s import *  # %s",
            "from . import %s as %s",
            "import lib.%s as %s",
            "%s = %s",
            "%s = %s()",
            "class %s(%s): pass",
            "class %s:\n    a = %s\n    def a(self): return self.b.a()\n    def b(self): self.a = self.b; return self",
            "def %s(a, b=None): return %s(a).b(b)",
            "def %s(self: '%s') -> 'a': self.b()",
            "with %s() as %s: pass",
            "__all__ = ['%s', '%s']",
            "def __getattr__(%s): return %s");

    @Property(tries = 40)
    void readsAnyLibraryToItsEnd(
            @ForAll @From("module") String a, @ForAll @From("module") String b, @ForAll @From("module") String top) {
        read(Sources.model("# __init__.py\n%s\n# a.py\n%s\n# b.py\n%s\n".formatted(top, a, b)));
    }

    @Example
    void followsNoChainForever() {
        String aliases = lines(5000, "x%1$d = x%2$d");
        String classes = lines(5000, "class C%2$d(C%1$d):\n    def f(self): super().f()");
        String functions = lines(5000, "def f%1$d(): return f%2$d()");

        read(Sources.model("# a.py\nclass C0: pass\n%s\n%s\n%s\n".formatted(aliases, classes, functions)));
    }

    private static String lines(int count, String form) {
        return IntStream.range(0, count).mapToObj(i -> form.formatted(i, i + 1)).collect(Collectors.joining("\n"));
    }

    private static void read(LibraryModel model) {
        Names names = new Names(model);
        Lineage lineage = new Lineage(model, names);
        CallGraph calls = new CallGraphBuilder(
                        model, lineage, new CallResolver(new Evaluator(names, lineage, new Fixtures()), lineage))
                .build();
        Exports exports = new Exports(model, names, lineage);
        Reach reach = new Reach(new IndexedGraph(model, calls), calls);
        model.modules().forEach(module -> {
            for (PyFunction function : module.functions()) {
                assertThat(exports.paths(function)).contains(function.point());
                assertThat(exports.publicPaths(function)).doesNotHaveDuplicates();
                assertThat(reach.nearest(function)).isNotNull();
            }
            for (PyClass type : module.classes()) {
                assertThat(lineage.order(type)).startsWith(type).doesNotHaveDuplicates();
            }
        });
    }

    @Provide
    Arbitrary<String> module() {
        Arbitrary<String> name = Arbitraries.of("a", "b", "c", "A", "B");
        Arbitrary<String> statement =
                Combinators.combine(Arbitraries.of(STATEMENTS), name, name).as(String::formatted);
        return statement.list().ofMinSize(1).ofMaxSize(8).map(all -> String.join("\n", all));
    }
}
