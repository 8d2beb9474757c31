package org.ddintegration.it;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.trace.TraceTree;
import org.ddintegration.it.trace.TreeChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each layout that there was; {@code -Dit.test=LayoutsRun} runs it, {@code -Dit.layouts=4.6.0} for one. */
class LayoutsRun {
    static Stream<String> versions() {
        List<String> wanted = List.of(System.getProperty("it.layouts", "").split(","));
        return Stream.of("2.21.0", "3.0.0", "3.5.0", "3.10.0", "3.11.0", "3.19.0", "4.0.0", "4.6.0")
                .filter(version -> wanted.equals(List.of("")) || wanted.contains(version));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void takesEverythingAndPassesItsOwnChecks(String version) throws IOException {
        TraceTree tree = new TraceTree(version);
        GitRepository target = tree.checkOut(WholeLayout.folder(version));
        new WholeLayout(target, new TreeChecks(tree, target.folder())).takesEverythingAndPassesItsOwnChecks();
    }
}
