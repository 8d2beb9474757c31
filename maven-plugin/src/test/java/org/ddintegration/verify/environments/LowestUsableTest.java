package org.ddintegration.verify.environments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.packaging.SpecifierSet;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.Release;
import org.junit.jupiter.api.Test;

class LowestUsableTest {
    private final List<String> tried = new ArrayList<>();

    private Optional<String> above(String tested, Set<String> usable, String... versions) {
        IndexVersions index = new IndexVersions(
                "lib",
                Stream.of(versions)
                        .map(version -> new Release(Version.parse(version).orElseThrow(), "", 0, false, List.of()))
                        .toList());
        return new LowestUsable(index, requirement -> {
                    tried.add(requirement);
                    return usable.contains(requirement);
                })
                .above(SpecifierSet.of(tested))
                .map(release -> release.version().toString());
    }

    @Test
    void isTheFirstMinorVersionThatCanBeImported() {
        assertThat(above(
                        "~=3.0.0",
                        Set.of("lib==3.2.1", "lib==3.3.0"),
                        "3.0.0",
                        "3.0.1",
                        "3.1.0",
                        "3.2.0",
                        "3.2.1",
                        "3.3.0"))
                .contains("3.2.1");
        assertThat(tried).startsWith("lib==3.0.1").doesNotContain("lib==3.0.0", "lib==3.2.0");
    }

    @Test
    void isNoneWhereTheTestedOneCanBeImported() {
        assertThat(above("~=3.0.0", Set.of("lib==3.0.1", "lib==3.1.0"), "3.0.1", "3.1.0"))
                .isEmpty();
        assertThat(tried).containsExactly("lib==3.0.1");
    }

    @Test
    void isNoneWhereNoLaterOneCanBeImported() {
        assertThat(above("~=3.0.0", Set.of(), "3.0.1", "3.1.0", "3.2.0")).isEmpty();
    }

    @Test
    void isNotLookedForWhereTheNewestIsUnderTest() {
        assertThat(above("==3.1.0", Set.of(), "3.0.1", "3.1.0")).isEmpty();
        assertThat(tried).isEmpty();
    }
}
