package org.ddintegration.scan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.scan.evidence.EvidenceFile.Form;
import org.ddintegration.source.tree.TreeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceFilesTest {
    @ParameterizedTest
    @CsvSource({
        "README.rst, README, MARKUP",
        "parcel-1.0.dist-info/METADATA, README, MARKUP",
        "docs/guide/usage.md, DOCUMENT, MARKUP",
        "docs/conf.py, EXAMPLE, PYTHON",
        "examples/send.py, EXAMPLE, PYTHON",
        "demo/first.ipynb, EXAMPLE, NOTEBOOK",
        "tests/unit/test_wire.py, TEST, PYTHON",
        "parcel/test_wire.py, TEST, PYTHON"
    })
    void tellsKindsApart(String path, EvidenceKind kind, Form form) {
        assertThat(choose(List.of(""), path)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(kind);
            assertThat(one.form()).isEqualTo(form);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "setup.py",
        "deep/down/README.md",
        "tests/data.json",
        "_vendor/tests/test_x.py",
        "CHANGES.rst",
        ".tox/tests/test_x.py"
    })
    void passesOverTheRest(String path) {
        assertThat(choose(List.of(""), path)).isEmpty();
    }

    @Test
    void keepsToTheProjectInARepositoryOfMany() {
        assertThat(choose(List.of("parcel/src"), "other/tests/test_x.py", "parcel/tests/test_y.py", "parcel/README.md"))
                .extracting(one -> one.file().path())
                .containsExactly("parcel/README.md", "parcel/tests/test_y.py");
    }

    @Test
    void takesOnlySoManyTheShallowFirst() {
        String[] paths = Stream.concat(
                        Stream.iterate(0, i -> i + 1).limit(500).map(i -> "tests/deep/test_%03d.py".formatted(i)),
                        Stream.of("tests/test_top.py"))
                .toArray(String[]::new);

        assertThat(choose(List.of(""), paths))
                .hasSize(400)
                .extracting(one -> one.file().path())
                .contains("tests/test_top.py")
                .isSorted();
    }

    private static List<EvidenceFile> choose(List<String> roots, String... paths) {
        return new EvidenceFiles(roots)
                .choose(Stream.of(paths)
                        .map(path -> new TreeFile(path, 10, path))
                        .toList());
    }
}
