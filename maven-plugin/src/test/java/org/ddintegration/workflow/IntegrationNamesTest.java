package org.ddintegration.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrationNamesTest {
    @TempDir
    private Path root;

    @Test
    void sortsSeveralAndDropsRepetitions() {
        assertThat(names().of(Optional.of("valkey, greenstalk,valkey"))).containsExactly("greenstalk", "valkey");
    }

    @Test
    void aStarIsEveryDescriptorOfTheWorkspace() throws Exception {
        Path folder = Files.createDirectories(root.resolve("integrations"));
        Files.createFile(folder.resolve("tinydb.xml"));
        Files.createFile(folder.resolve("greenstalk.yaml"));
        Files.createFile(folder.resolve("README.md"));
        assertThat(names().of(Optional.of("*"))).containsExactly("greenstalk", "tinydb");
    }

    @Test
    void aStarWithoutDescriptorsIsAProblem() {
        assertThatThrownBy(() -> names().of(Optional.of("*")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no descriptor");
    }

    @Test
    void withoutANameAndWithoutAnswerTheMessageNamesTheProperty() {
        assertThatThrownBy(() -> names().of(Optional.empty())).hasMessageContaining("-Dname=NAME");
    }

    @ParameterizedTest
    @CsvSource({"Py-YAML,write py_yaml", "1st,write st", "ümlaut,write mlaut", "a b,write a_b", "class,class_lib"})
    void aNameThatBreaksTheRuleComesWithASuggestion(String name, String suggestion) {
        assertThatThrownBy(() -> names().of(Optional.of(name)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(suggestion);
    }

    private IntegrationNames names() {
        return new IntegrationNames(new Workspace(root), new SilentQuestions());
    }
}
