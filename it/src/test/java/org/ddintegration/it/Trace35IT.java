package org.ddintegration.it;

import java.util.stream.Stream;
import org.ddintegration.it.trace.TraceTree;
import org.junit.jupiter.params.provider.MethodSource;

@MethodSource("cells")
class Trace35IT extends MainJobContract {
    Trace35IT(Cell cell) {
        super(cell);
    }

    static Stream<Cell> cells() {
        return Cell.all(new TraceTree("3.5.0"));
    }
}
