package org.ddintegration.source.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstalledModulesTest {
    @Test
    void findsASingleFileModule() {
        assertThat(of("greenstalk", "greenstalk.py", "greenstalk-2.0.dist-info/METADATA"))
                .containsExactly("greenstalk");
    }

    @Test
    void findsPackagesWhoseNameDiffersAndLeavesPrivateOnesOut() {
        assertThat(of(
                        "PyYAML",
                        "_yaml/__init__.py",
                        "yaml/__init__.py",
                        "yaml/reader.py",
                        "yaml/_yaml.cpython-312-x86_64-linux-gnu.so"))
                .containsExactly("yaml");
    }

    @Test
    void namesPackagesInANamespaceWithDots() {
        assertThat(of(
                        "google-cloud-pubsub",
                        "google/cloud/pubsub/__init__.py",
                        "google/cloud/pubsub_v1/__init__.py",
                        "google/cloud/pubsub_v1/publisher/client.py",
                        "google/pubsub/__init__.py"))
                .containsExactly("google.cloud.pubsub", "google.cloud.pubsub_v1", "google.pubsub");
    }

    @Test
    void looksThroughANamespaceOfTheOldKind() {
        assertThat(of("ruamel.yaml", "ruamel/__init__.py", "ruamel/yaml/__init__.py", "ruamel/yaml/main.py"))
                .containsExactly("ruamel.yaml");
        assertThat(of(
                        "google-cloud-pubsub",
                        "google/__init__.py",
                        "google/cloud/__init__.py",
                        "google/cloud/pubsub/__init__.py"))
                .containsExactly("google.cloud.pubsub");
    }

    @Test
    void staysAtAPackageThatHasModulesOfItsOwn() {
        assertThat(of("kit-core", "kit/__init__.py", "kit/base.py", "kit/core/__init__.py"))
                .containsExactly("kit");
    }

    @Test
    void findsAPartOfALargerNamespace() {
        assertThat(of("llama-index-core", "llama_index/core/__init__.py", "llama_index/core/llms/base.py"))
                .containsExactly("llama_index.core");
    }

    @Test
    void findsCompiledModules() {
        assertThat(of("fast", "fast.cp312-win_amd64.pyd", "fast-1.0.dist-info/RECORD"))
                .containsExactly("fast");
        assertThat(of("fast", "fast.abi3.so")).containsExactly("fast");
        assertThat(of("only-private", "_native.so")).containsExactly("_native");
    }

    @Test
    void looksIntoTheDataFolder() {
        assertThat(of("kit", "kit-1.0.data/purelib/kit/__init__.py", "kit-1.0.data/scripts/run.py"))
                .containsExactly("kit");
    }

    @Test
    void leavesStrayTestsOutUnlessThereIsNothingElse() {
        assertThat(of("kit", "tests/__init__.py", "kit/__init__.py")).containsExactly("kit");
        assertThat(of("tests", "tests/__init__.py")).containsExactly("tests");
    }

    @Test
    void putsTheMainModuleFirst() {
        assertThat(of("python-dateutil", "aaa/__init__.py", "aaa/b.py", "aaa/c.py", "dateutil/__init__.py"))
                .containsExactly("dateutil", "aaa");
        assertThat(of("attrs", "attr/__init__.py", "attrs/__init__.py")).containsExactly("attrs", "attr");
    }

    @Test
    void passesOverWhatIsNoModule() {
        assertThat(of("kit", "kit-stubs/__init__.py", "kit.pth", "../evil.py", "data/file.txt", "kit/__init__.py"))
                .containsExactly("kit");
    }

    private static List<String> of(String distribution, String... paths) {
        return InstalledModules.of(List.of(paths), distribution);
    }
}
