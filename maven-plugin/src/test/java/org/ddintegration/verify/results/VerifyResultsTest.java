package org.ddintegration.verify.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ddintegration.descriptor.file.DescriptorPlaces;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.plan.FolderCheckout;
import org.ddintegration.target.Layouts;
import org.ddintegration.target.MapCheckout;
import org.ddintegration.verify.scope.StepKind;
import org.ddintegration.verify.scope.StepSelection;
import org.ddintegration.verify.scope.VerificationScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyResultsTest {
    private static final String DESCRIPTOR =
            "name: beans\nlibrary:\n  distributions: [beans]\n  versions: \"*\"\nhooks:\n  - target: beans:pour\n";
    private static final StepResult DOCS =
            StepResult.passed("docs: sphinx", Duration.ofSeconds(40), "", Path.of("docs.log"));
    private static final StepResult REGISTRY = StepResult.passed(
            "tests: integration registry", Duration.ofSeconds(3), "8 passed", Path.of("registry.log"));
    private static final StepResult MODULES =
            StepResult.passed("tests: public modules", Duration.ofSeconds(2), "1 passed", Path.of("modules.log"));

    @TempDir
    private Path folder;

    @BeforeEach
    void writeATarget() throws IOException {
        Files.writeString(folder.resolve("beans.yaml"), DESCRIPTOR);
        write("ddtrace/_monkey.py", "");
        write("ddtrace/contrib/internal/beans/__init__.py", "'''Beans.'''");
        write("ddtrace/contrib/internal/beans/patch.py", "");
        write("tests/contrib/beans/test_beans.py", "");
        write("docs/index.rst", "");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("target").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private VerifyResults results() {
        VerificationScope scope = new VerificationScope(
                DescriptorReader.read("beans.yaml", DESCRIPTOR.getBytes(UTF_8)),
                DescriptorPlaces.of(folder.resolve("beans.yaml")),
                new FolderCheckout(folder.resolve("target")),
                Layouts.of(new MapCheckout(Map.of())),
                StepSelection.EVERYTHING,
                folder.resolve("verify"),
                folder.resolve("environments"));
        return new VerifyResults(scope);
    }

    @Test
    void keepTheDocumentationWhereOnlyHandlersAndTestsChanged() throws IOException {
        results().write(List.of(DOCS));

        write("ddtrace/contrib/internal/beans/patch.py", "def traced_pour(): pass\n");
        write("tests/contrib/beans/test_beans.py", "def test_pour(): pass\n");

        assertThat(results().whenNothingChanged()).isEmpty();
        assertThat(results().stillPassed()).containsOnly(entry(StepKind.DOCS, DOCS));
    }

    @Test
    void keepNoDocumentationThatChanged() throws IOException {
        results().write(List.of(DOCS));

        write("ddtrace/contrib/internal/beans/__init__.py", "'''All beans.'''");

        assertThat(results().stillPassed()).isEmpty();
    }

    @Test
    void keepNoDocumentationThatFailed() {
        results()
                .write(List.of(
                        StepResult.failed("docs: sphinx", Duration.ZERO, "beens", "title", Path.of("docs.log"))));

        assertThat(results().stillPassed()).isEmpty();
    }

    @Test
    void keepTestsOfAllIntegrationsWhereOnlyOwnCodeAndTestsChanged() throws IOException {
        results().write(List.of(REGISTRY, MODULES));

        write("ddtrace/contrib/internal/beans/patch.py", "def traced_pour(): pass\n");
        write("tests/contrib/beans/test_beans.py", "def test_pour(): pass\n");

        assertThat(results().stillPassed())
                .containsOnly(entry(StepKind.REGISTRY, REGISTRY), entry(StepKind.MODULES, MODULES));
    }

    @Test
    void keepNoTestsOfAllIntegrationsWhereAFileIsNewOrAnotherOneChanged() throws IOException {
        results().write(List.of(REGISTRY, MODULES));
        write("ddtrace/contrib/internal/beans/extra.py", "");
        assertThat(results().stillPassed()).isEmpty();

        results().write(List.of(REGISTRY, MODULES));
        write("ddtrace/_monkey.py", "PATCH_MODULES = {}\n");
        assertThat(results().stillPassed()).isEmpty();
    }

    @Test
    void areAllKeptWhereNothingChanged() {
        results().write(List.of(DOCS));

        assertThat(results().whenNothingChanged()).contains(List.of(DOCS));
    }
}
