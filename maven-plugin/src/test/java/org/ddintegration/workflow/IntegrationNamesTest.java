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
import org.junit.jupiter.params.provider.ValueSource;

class IntegrationNamesTest {
    @TempDir
    private Path root;

    @Test
    void sortsSeveralAndDropsRepetitions() {
        assertThat(names().of(named("valkey, greenstalk,valkey"))).containsExactly("greenstalk", "valkey");
    }

    @Test
    void aStarIsEveryDescriptorOfTheWorkspace() throws Exception {
        Path folder = Files.createDirectories(root.resolve("integrations"));
        Files.createFile(folder.resolve("tinydb.xml"));
        Files.createFile(folder.resolve("greenstalk.yaml"));
        Files.createFile(folder.resolve("README.md"));
        assertThat(names().of(named("*"))).containsExactly("greenstalk", "tinydb");
    }

    @Test
    void aStarWithoutDescriptorsIsAProblem() {
        assertThatThrownBy(() -> names().of(named("*")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no descriptor");
    }

    @Test
    void withoutANameAndWithoutAnswerTheMessageNamesTheProperty() {
        assertThatThrownBy(() -> names().of(Request.of(Optional.empty()))).hasMessageContaining("-Dname=NAME");
    }

    @ParameterizedTest
    @CsvSource({"Py-YAML,write py_yaml", "1st,write st", "ümlaut,write mlaut", "a b,write a_b", "class,class_lib"})
    void aNameThatBreaksTheRuleComesWithASuggestion(String name, String suggestion) {
        assertThatThrownBy(() -> names().of(named(name)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo.yaml", "elsewhere/foo.xml", "foo"})
    void aDescriptorStandsForTheIntegrationThatItIsNamedAfter(String file) {
        assertThat(names().of(described(Optional.empty(), file))).containsExactly("foo");
        assertThat(names().of(described(Optional.of("foo"), file))).containsExactly("foo");
        assertThat(names().of(described(Optional.of("foo, foo"), file))).containsExactly("foo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bar", "foo,bar", "bar,foo", "*", "foo,"})
    void namesThatADescriptorIsNotOfAreRefused(String names) {
        assertThatThrownBy(() -> names().of(described(Optional.of(names), "elsewhere/foo.yaml")))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "name: '" + names + "': -Ddd.descriptor=elsewhere/foo.yaml is the descriptor of foo and of no"
                                + " other integration; write -Dname=foo, or leave out -Dname or -Ddd.descriptor");
    }

    @Test
    void aDescriptorWhoseFileNameIsNoNameIsRefused() {
        assertThatThrownBy(() -> names().of(described(Optional.empty(), "My-Lib.yaml")))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("dd.descriptor: 'My-Lib'");
    }

    private static Request named(String names) {
        return Request.of(Optional.of(names));
    }

    private static Request described(Optional<String> names, String file) {
        return Request.of(names).withLibrary(Optional.empty(), Optional.of(Path.of(file)), Optional.empty());
    }

    private IntegrationNames names() {
        return new IntegrationNames(new Workspace(root), new SilentQuestions());
    }
}
