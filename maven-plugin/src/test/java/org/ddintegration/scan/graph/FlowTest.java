package org.ddintegration.scan.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static LibraryModel model;
    private static IndexedGraph graph;
    private static Reach reach;

    @BeforeAll
    static void readFacade() {
        model = Sources.model("""
                # a.py
                import socket
                def get(): _request()
                def put(): _request(); log()
                def log(): pass
                def _request(): _send()
                def _send(): socket.create_connection(("h", 1))
                def idle(): pass
                """);
        CallGraph calls = CallGraphTest.graph(model);
        graph = new IndexedGraph(model, calls);
        reach = new Reach(graph, calls);
    }

    @Test
    void ranksTheChokePointAboveTheFacade() {
        double[] rank = PageRank.of(graph, entries());

        assertThat(rank[index("_request")]).isGreaterThan(rank[index("get")]);
        assertThat(rank[index("idle")]).isZero();
        assertThat(Arrays.stream(rank).sum()).isLessThanOrEqualTo(1 + 1e-9);
    }

    @Test
    void ranksNothingWithoutEntries() {
        assertThat(PageRank.of(graph, new double[graph.size()])).containsOnly(0);
    }

    @Test
    void poursAllThatReachesASinkThroughTheChokePoint() {
        double[] flow = SinkFlow.of(graph, reach.distances(EnumSet.of(SinkKind.SOCKET)), entries());

        assertThat(flow[index("_request")]).isCloseTo(1, within(1e-9));
        assertThat(flow[index("_send")]).isCloseTo(1, within(1e-9));
        assertThat(flow[index("get")]).isCloseTo(0.25, within(1e-9));
        assertThat(flow[index("log")]).isZero();
    }

    @Test
    void findsTheShortestWayToASink() {
        PyFunction put = graph.function(index("put"));

        assertThat(reach.nearest(put)).contains(SinkKind.SOCKET);
        assertThat(reach.distance(put, SinkKind.SOCKET)).isEqualTo(2);
        assertThat(reach.way(put, SinkKind.SOCKET))
                .extracting(PyFunction::name)
                .containsExactly("put", "_request", "_send");
        assertThat(reach.distances(Set.of(SinkKind.FILE))).containsOnly(-1);
    }

    private static double[] entries() {
        double[] entries = new double[graph.size()];
        entries[index("get")] = 1;
        entries[index("put")] = 3;
        return entries;
    }

    private static int index(String name) {
        return graph.index(
                model.module("lib.a").orElseThrow().functionNamed(name).orElseThrow());
    }
}
