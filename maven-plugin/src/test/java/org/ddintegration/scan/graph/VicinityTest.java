package org.ddintegration.scan.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VicinityTest {
    private static IndexedGraph graph;
    private static Vicinity vicinity;

    @BeforeAll
    static void readChain() {
        LibraryModel model = Sources.model("""
                # a.py
                def one(): two()
                def two(): three()
                def three(): four()
                def four(): five()
                def five(): one()
                def gives(): return one
                """);
        CallGraph calls = CallGraphTest.graph(model);
        graph = new IndexedGraph(model, calls);
        vicinity = new Vicinity(graph, calls);
    }

    @Test
    void goesThreeCallsFar() {
        assertThat(names(vicinity.callees(index("one")))).containsExactly("two", "three", "four");
        assertThat(names(vicinity.callers(index("one")))).containsExactly("three", "four", "five");
    }

    @Test
    void takesWhatIsOnlyPassedOnForNoCall() {
        assertThat(names(vicinity.callees(index("gives")))).isEmpty();
    }

    @Test
    void countsCallsFromTheEntries() {
        double[] entries = new double[graph.size()];
        entries[index("two")] = 0.5;

        int[] distances = vicinity.distances(entries);

        assertThat(distances[index("two")]).isZero();
        assertThat(distances[index("four")]).isEqualTo(2);
        assertThat(distances[index("gives")]).isEqualTo(-1);
    }

    private static List<String> names(BitSet functions) {
        return functions.stream().mapToObj(i -> graph.function(i).name()).toList();
    }

    private static int index(String name) {
        for (int i = 0; i < graph.size(); i++) {
            if (graph.function(i).name().equals(name)) {
                return i;
            }
        }
        throw new AssertionError(name);
    }
}
