package org.ddintegration.source.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectTest {
    @Test
    void readsTheProjectTable() {
        String text = """
                [build-system]
                name = "not this"

                [project]
                name = "kit"  # the name
                version = '1.2'
                description = "A kit"
                requires-python = ">=3.9"

                [tool.poetry]
                name = "nor this"
                """;

        assertThat(Project.read("core", "pyproject.toml", text))
                .isEqualTo(new Project("core", "kit", "1.2", ">=3.9", "A kit"));
    }

    @Test
    void readsThePoetryTable() {
        String text = """
                [tool.poetry]
                name = "kit"
                version = "1.2"

                [tool.poetry.dependencies]
                python = "^3.8"
                """;

        assertThat(Project.read("", "pyproject.toml", text)).isEqualTo(new Project("", "kit", "1.2", "", ""));
    }

    @Test
    void readsSetupCfg() {
        String text = """
                [metadata]
                name = kit
                version = attr: kit.__version__
                description = A kit

                [options]
                python_requires = >=3.7
                """;

        assertThat(Project.read("", "setup.cfg", text)).isEqualTo(new Project("", "kit", "", ">=3.7", "A kit"));
    }

    @Test
    void readsWhatSetupPyStatesInPlainWords() {
        String text = """
                name = "elsewhere"
                setup(
                    name='kit',
                    version=get_version(),
                    description="A kit",
                    python_requires=">=3.8",
                )
                """;

        assertThat(Project.read("", "setup.py", text)).isEqualTo(new Project("", "kit", "", ">=3.8", "A kit"));
    }

    @Test
    void knowsNothingOfAnEmptyFile() {
        assertThat(Project.read("", "pyproject.toml", "")).isEqualTo(new Project("", "", "", "", ""));
    }

    @Test
    void readsTomlHoweverItIsWritten() {
        String dotted = """
                project.name = "kit"
                project."version" = \"""1.2\"""
                """;
        String inline = "project = {name = 'kit', version = \"1.\\u0032\", dynamic = [\"description\"]}\r\n";

        assertThat(Project.read("", "pyproject.toml", dotted)).isEqualTo(new Project("", "kit", "1.2", "", ""));
        assertThat(Project.read("", "pyproject.toml", inline)).isEqualTo(new Project("", "kit", "1.2", "", ""));
    }

    @Test
    void takesNoTextInAStringForAnotherKey() {
        String text = """
                [project]
                readme = \"""
                [project]
                name = "nor this"
                \"""
                name = "kit"
                """;

        assertThat(Project.read("", "pyproject.toml", text).name()).isEqualTo("kit");
    }

    @Test
    void readsTheRestOfABrokenFile() {
        String text = """
                [project]
                name = "kit"
                version = latest
                requires-python = ">=3.9"
                """;

        assertThat(Project.read("", "pyproject.toml", text)).isEqualTo(new Project("", "kit", "", ">=3.9", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"project = 1", "[[project]]\nname = 'kit'", "[project]\nname = 7", "[project"})
    void knowsNothingOfAnotherForm(String text) {
        assertThat(Project.read("", "pyproject.toml", text)).isEqualTo(new Project("", "", "", "", ""));
    }

    @Test
    void knowsNothingOfAFileThatIsNestedTooDeeply() {
        String text = "[project]\nname = 'kit'\nx = " + "[".repeat(200_000);

        assertThat(Project.read("", "pyproject.toml", text)).isEqualTo(new Project("", "", "", "", ""));
    }

    @Test
    void aFileMayBeginWithAByteOrderMark() {
        ProjectFile file = new ProjectFile("", "pyproject.toml", "\ufeff[project]\nname = \"kit.py\"\n");

        assertThat(file.isOf("Kit_Py")).isTrue();
        assertThat(file.isOf("kit")).isFalse();
    }
}
