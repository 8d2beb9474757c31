package org.ddintegration.verify.environments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.target.Layout;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private static final Layout LAYOUT = new Layout("4.6.0", Set.of(), List.of("3.9", "3.10", "3.11", "3.12", "3.13"));

    private static final String BEANS = """
            name: beans
            library:
              distributions: [beans]
              modules: [beans]
              versions: ">=1.0"
            hooks:
              - target: beans:put
            tests:
              versions: ["~=1.0.0", "~=2.0", "~=3.1"]
              packages: {pods: "<2"}
              environments:
                - versions: ["~=1.0.0"]
                  packages: {pods: "<1", peas: "==1.1"}
                  python: {min: "3.10", max: "3.10"}
                - versions: ["~=2.0", "~=3.1"]
                  python: {min: "3.11", max: "3.12"}
            """;

    private static Matrix matrix(String descriptor) {
        return new Matrix(
                DescriptorReader.read("beans.yaml", descriptor.getBytes(UTF_8)),
                LAYOUT,
                PackageIndex.ofUser(Optional.empty()));
    }

    private static List<Matrix.Cell> cells(String descriptor, String... pythons) {
        return matrix(descriptor)
                .cells(
                        Stream.of(pythons)
                                .map(version -> new PythonInterpreter(Path.of("python"), version + ".1"))
                                .toList(),
                        "4.6.0");
    }

    @Test
    void pythonsAreThoseOfAllEnvironments() {
        assertThat(matrix(BEANS).supported()).containsExactly("3.10", "3.11", "3.12");
    }

    @Test
    void eachPythonHasTheVersionsOfItsOwnEnvironment() {
        assertThat(cells(BEANS, "3.10", "3.12"))
                .extracting(Matrix.Cell::toString)
                .containsExactly("Python 3.10, beans~=1.0.0", "Python 3.12, beans~=3.1");
        assertThat(cells(BEANS, "3.11", "3.12"))
                .extracting(Matrix.Cell::library)
                .containsExactly("beans~=2.0", "beans~=3.1");
    }

    @Test
    void aLonePythonHasBothEndsOfItsEnvironment() {
        assertThat(cells(BEANS, "3.12")).extracting(Matrix.Cell::library).containsExactly("beans~=2.0", "beans~=3.1");
        assertThat(cells(BEANS, "3.10")).extracting(Matrix.Cell::library).containsExactly("beans~=1.0.0");
    }

    @Test
    void anEnvironmentsPackagesAreInstalledBesideThoseOfAll() {
        assertThat(cells(BEANS, "3.10").get(0).requirements())
                .contains("pods<1", "peas==1.1")
                .doesNotContain("pods<2");
        assertThat(cells(BEANS, "3.12").get(0).requirements())
                .contains("pods<2")
                .noneMatch(one -> one.startsWith("peas"));
    }

    @Test
    void whatIsInstalledForTheLibraryMayHaveExtras() {
        String extras = BEANS.replace("  packages: {pods: \"<2\"}", "  install: \"beans[fast]\"");

        assertThat(cells(extras, "3.10").get(0).requirements()).contains("beans[fast]~=1.0.0");
    }

    @Test
    void ofWhatPythonBringsAlongNothingIsInstalled() {
        String standard = BEANS.replace(
                        "distributions: [beans]\n  modules: [beans]", "distributions: []\n  modules: [asyncio]")
                .replaceAll("(?s)  versions: .>=1.0.|tests:.*", "");
        assertThat(cells(standard, "3.12")).singleElement().satisfies(cell -> {
            assertThat(cell.library()).isEqualTo("asyncio");
            assertThat(cell.requirements()).doesNotContain("asyncio", "beans");
        });
    }
}
