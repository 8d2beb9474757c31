package org.ddintegration.it;

import java.util.stream.Stream;
import org.ddintegration.it.trace.TraceTree;
import org.junit.jupiter.params.provider.MethodSource;

@MethodSource("cells")
class Trace46IT extends MainJobContract {
    Trace46IT(Cell cell) {
        super(cell);
    }

    static Stream<Cell> cells() {
        return Cell.all(new TraceTree("4.6.0"));
    }
}
