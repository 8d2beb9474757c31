package org.ddintegration.it;

import java.nio.file.Path;
import org.ddintegration.it.trace.TraceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The main job is the same with every Maven. */
class OtherMavensIT {
    private static final Cell CELL = new Cell("greenstalk", new TraceTree("4.6.0"));

    @ParameterizedTest
    @MethodSource("org.ddintegration.it.Mavens#others")
    void writeTheSame(Path maven) {
        Path work = Settings.work().resolve("mavens").resolve(maven.getFileName());

        Generated generated = Generated.with(maven, CELL, work);

        Run.succeeds(generated.first());
        CELL.assertExpected(generated.written());
    }
}
