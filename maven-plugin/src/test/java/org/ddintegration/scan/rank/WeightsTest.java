package org.ddintegration.scan.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ddintegration.Console;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.scan.Resources;
import org.ddintegration.scan.run.LibraryScanner;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private final Weights weights = new Weights();

    @Test
    void weighWhatTheScanFinds() {
        Set<String> found = new TreeSet<>();
        try (LibraryScanner scanner = LibraryScanner.start(PythonInterpreter.find(Optional.empty()), Console.SILENT)) {
            scanner.scan(Resources.parcel())
                    .candidates()
                    .forEach(one -> found.addAll(one.standing().features().keySet()));
        }

        assertThat(found)
                .contains("root_owner", "verb_whole", "entry")
                .allSatisfy(feature -> assertThat(weights.of(feature)).isNotZero());
    }

    @Test
    void preferWhatUsersReachToWhatIsPrivate() {
        assertThat(weights.of("root_owner")).isPositive();
        assertThat(weights.of("private")).isNegative();
        assertThat(weights.of("no such feature")).isZero();
    }
}
