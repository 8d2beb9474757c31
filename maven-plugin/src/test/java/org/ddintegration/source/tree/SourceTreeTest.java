package org.ddintegration.source.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTreeTest {
    @TempDir
    Path root;

    @Test
    void findsTheFolderOfAModuleInASrcLayout() throws IOException {
        write("src/kit/__init__.py", "tests/kit/__init__.py", "docs/kit.py");

        assertThat(tree().rootOf("kit", "kit", "")).contains("src");
    }

    @Test
    void findsTheFolderOfAPartOfANamespace() throws IOException {
        write("google/cloud/pubsub/__init__.py", "samples/google/cloud/pubsub/__init__.py");

        assertThat(tree().rootOf("google.cloud.pubsub", "google-cloud-pubsub", ""))
                .contains("");
    }

    @Test
    void prefersTheProjectOfTheDistributionAmongSeveral() throws IOException {
        write("aaa-legacy/kit/core/__init__.py", "kit-core/kit/core/__init__.py");
        project("aaa-legacy", "kit-legacy");
        project("kit-core", "kit-core");

        assertThat(tree().rootOf("kit.core", "kit_core", "")).contains("kit-core");
    }

    @Test
    void prefersTheFolderThatTheMetadataHintsAt() throws IOException {
        write("a/kit.py", "b/c/kit.py");

        assertThat(tree().rootOf("kit", "kit", "b")).contains("b/c");
    }

    @Test
    void findsNoFolderForAModuleThatIsNotThere() throws IOException {
        write("lib/__init__.py", "lib/other.py");

        assertThat(tree().rootOf("kit", "kit", "")).isEmpty();
    }

    @Test
    void readsWhichProjectIsMeant() throws IOException {
        project("", "workspace");
        project("packages/core", "Kit.Core");

        assertThat(tree().project("kit-core", "")).map(Project::folder).contains("packages/core");
        assertThat(tree().project("unknown", "")).map(Project::name).contains("workspace");
        assertThat(tree().project("unknown", "packages/core"))
                .map(Project::name)
                .contains("Kit.Core");
        assertThat(tree().project("unknown", "elsewhere")).isEmpty();
    }

    @Test
    void findsTheModulesOfAFlatLayoutAndLeavesTheRestAside() throws IOException {
        write("kit.py", "setup.py", "tests/__init__.py", "docs/conf.py", "helper.py", "scripts/x.py");

        assertThat(tree().modulesIn("", "kit")).map(FoundModules::names).hasValueSatisfying(names -> assertThat(names)
                .containsExactly("kit"));
    }

    @Test
    void findsAllModulesOfASrcLayout() throws IOException {
        write("src/attr/__init__.py", "src/attrs/__init__.py", "noxfile.py");

        FoundModules found = tree().modulesIn("", "attrs").orElseThrow();

        assertThat(found.root()).isEqualTo("src");
        assertThat(found.names()).containsExactly("attrs", "attr");
    }

    @Test
    void prefersAModuleOfTheRightNameToALibFolder() throws IOException {
        write("lib/helpers.py", "yaml/__init__.py");

        assertThat(tree().modulesIn("", "PyYAML")).map(FoundModules::root).contains("");
    }

    @Test
    void findsModulesInAProjectsOwnFolder() throws IOException {
        write("packages/core/src/kit/core/__init__.py", "packages/other/src/kit/other/__init__.py");

        FoundModules found = tree().modulesIn("packages/core", "kit-core").orElseThrow();

        assertThat(found.root()).isEqualTo("packages/core/src");
        assertThat(found.names()).containsExactly("kit.core");
    }

    @Test
    void leavesTheModulesOfOtherProjectsAside() throws IOException {
        write("kit/__init__.py", "nats/src/nats/__init__.py", "nats/src/nats/aio/client.py");
        project("", "kit");
        project("nats", "nats-py");

        assertThat(tree().modulesIn("", "kit").orElseThrow().names()).containsExactly("kit");
    }

    @Test
    void findsTheProjectWhoseModuleHasTheName() throws IOException {
        write("nats/src/nats/__init__.py", "nats-server/src/server/__init__.py");
        project("nats", "nats-py");
        project("nats-server", "nats-server");

        assertThat(tree().modulesIn("", "nats")).isEmpty();
        assertThat(tree().projectsLike("nats")).extracting(Project::folder).containsExactly("nats");
        assertThat(tree().projectsLike("other")).extracting(Project::folder).containsExactly("nats", "nats-server");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pyproject.toml | [tool.setuptools]\\npackage-dir = {\"\" = \"code/py\"}",
                "pyproject.toml | [tool.setuptools.packages.find]\\nwhere = [\"code/py\"]",
                "pyproject.toml | [tool.poetry]\\npackages = [{ include = \"kit\", from = \"code/py\" }]",
                "pyproject.toml | [tool.hatch.build.targets.wheel]\\npackages = [\"code/py/kit\"]",
                "pyproject.toml | [tool.pdm.build]\\npackage-dir = \"./code/py/\"",
                "setup.cfg | [options]\\npackage_dir =\\n    = code/py",
                "setup.cfg | [options.packages.find]\\nwhere = code/py",
                "setup.py | setup(package_dir={\"\": \"code/py\"})",
                "setup.py | setup(packages=find_packages(\"code/py\"))",
            })
    void findsModulesInTheFolderThatTheProjectFileStates(String file, String text) throws IOException {
        write("code/py/kit/__init__.py");
        Files.writeString(root.resolve(file), text.replace("\\n", "\n"));

        FoundModules found = tree().modulesIn("", "kit").orElseThrow();

        assertThat(found.root()).isEqualTo("code/py");
        assertThat(found.names()).containsExactly("kit");
    }

    private void write(String... paths) throws IOException {
        for (String path : paths) {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    private void project(String folder, String name) throws IOException {
        Files.createDirectories(root.resolve(folder));
        Files.writeString(root.resolve(folder).resolve("pyproject.toml"), "[project]\nname = \"" + name + "\"\n");
    }

    private SourceTree tree() throws IOException {
        return SourceTree.of(new FolderTree(root, "here", "", () -> {}));
    }
}
