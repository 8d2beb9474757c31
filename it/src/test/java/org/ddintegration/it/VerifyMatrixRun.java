package org.ddintegration.it;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Libraries of each kind, generated from the package index and verified: {@code -Dit.matrix=all}, {@code 4.6.0}, or
 * {@code 4.6.0/huey,3.5.0/huey}; the newest tree needs {@code -Dit.upstream}, a clone of dd-trace-py. Each cell that
 * passes is kept for the site's table, see {@link VerifiedTableIT}.
 */
class VerifyMatrixRun {
    static Stream<VerifiedCell> cells() {
        List<String> wanted = Arrays.asList(System.getProperty("it.matrix", "").split(","));
        return VerifiedCell.TREES.stream()
                .flatMap(tree -> VerifiedCell.libraries().stream().map(library -> new VerifiedCell(library, tree)))
                .filter(cell ->
                        wanted.contains("all") || wanted.contains(cell.tree()) || wanted.contains(cell.toString()));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void passesAllThatTheTargetAsksOfIt(VerifiedCell cell) throws IOException {
        Run.succeeds(cell.run());
        cell.keep();
    }
}
