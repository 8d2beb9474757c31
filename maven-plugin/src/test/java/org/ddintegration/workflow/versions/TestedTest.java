package org.ddintegration.workflow.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ddintegration.descriptor.TestMatrix;
import org.ddintegration.descriptor.TestedVersions;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestedTest {
    private static final IndexVersions INDEX =
            index("1.4", "2.0", "2.0.3", "2.1rc1", "2.1", "2.2.0a1", "1!0.9", "1!2.0.0", "1!2.0.4", "1!3.0");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "~=2.0.0   | 2.0.3",
                "~=2.0     | 2.1",
                "==2.0.0   | 2.0",
                "==2.1rc1  | 2.1rc1",
                ">=2,<2.1  | 2.0.3",
                "~=1!2.0.0 | 1!2.0.4",
                "==1!2.*   | 1!2.0.4",
                "latest    | 1!3.0",
            })
    void aSpecifierComesToTheNewestReleaseThatItAllows(String asked, String release) {
        assertThat(tested(asked)).contains(new TestedVersions(release, release));
    }

    @Test
    void nothingIsKnownWhereNoReleaseIsAllowed() {
        assertThat(tested("~=7.0")).isEmpty();
    }

    private static Optional<TestedVersions> tested(String asked) {
        return Tested.of(new TestMatrix(List.of(asked), Map.of()), INDEX);
    }

    private static IndexVersions index(String... versions) {
        return new IndexVersions(
                "kit",
                IntStream.range(0, versions.length)
                        .mapToObj(i -> new Release(Version.parse(versions[i]).orElseThrow(), "", i, false, List.of()))
                        .toList());
    }
}
