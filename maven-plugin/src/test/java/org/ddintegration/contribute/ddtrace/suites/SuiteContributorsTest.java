package org.ddintegration.contribute.ddtrace.suites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.contribute.ddtrace.SharedFile.GREENSTALK;

import java.util.List;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.ddtrace.SharedFile;
import org.ddintegration.contribute.ddtrace.llm.LlmSuite;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.target.Feature;
import org.junit.jupiter.api.Test;

class SuiteContributorsTest {
    private static final String RIOTFILE = """
            venv = Venv(
                venvs=[
                    Venv(
                        name="greenstalk_cluster",
                        pkgs={"greenstalk_cluster": latest},
                    ),
                ],
            )
            """;

    private static final String SUITES = """
            ---
            components:
              flask:
                - ddtrace/contrib/internal/flask/*
            suites:
              flask:
                parallelism: 2
                paths:
                  - '@flask'
                snapshot: true
            """;

    private static String suites(String descriptor, Feature... features) {
        return SharedFile.of(ContribSuite.PATH, SUITES, features).with(new ContribSuite(), descriptor);
    }

    @Test
    void theSuiteRunsTheTestsOnChangesOfTheComponent() {
        assertThat(suites(GREENSTALK))
                .contains("flask/*\n  greenstalk:\n    - ddtrace/contrib/internal/greenstalk/*\nsuites:\n")
                .endsWith("""
                          greenstalk:
                            parallelism: 1
                            paths:
                              - '@bootstrap'
                              - '@core'
                              - '@contrib'
                              - '@tracing'
                              - '@greenstalk'
                              - tests/contrib/greenstalk/*
                            snapshot: true
                        """);
    }

    @Test
    void theComponentHasTheDocumentationOfOlderLayouts() {
        assertThat(suites(GREENSTALK, Feature.DOCS_IN_CONTRIB_MODULE))
                .contains("  greenstalk:\n    - ddtrace/contrib/_greenstalk.py\n    - ddtrace/contrib/internal/");
        assertThat(suites(GREENSTALK, Feature.DOCS_IN_CONTRIB_PACKAGE))
                .contains("  greenstalk:\n    - ddtrace/contrib/greenstalk/*\n    - ddtrace/contrib/internal/");
    }

    @Test
    void theSuiteNamesItsRunnerAndItsService() {
        String service = "service: {name: beanstalkd, image: 'a/beanstalkd:1', port: 11300}\n";
        assertThat(suites(GREENSTALK + service, Feature.RIOT_RUNNER))
                .endsWith("    runner: riot\n    services:\n      - beanstalkd\n    snapshot: true\n");
    }

    @Test
    void theSuiteCoversSnapshotsOnceThereAreSome() {
        SharedFile file = SharedFile.of(ContribSuite.PATH, SUITES)
                .beside("tests/snapshots/tests.contrib.greenstalk.test_greenstalk.test_put.json", "[]");
        assertThat(file.with(new ContribSuite(), GREENSTALK))
                .contains("greenstalk/*\n      - tests/snapshots/tests.contrib.greenstalk.*\n");
    }

    @Test
    void theSuiteCoversSnapshotsThatTheDescriptorPromises() {
        assertThat(suites(GREENSTALK + "  snapshots: true\n"))
                .contains("greenstalk/*\n      - tests/snapshots/tests.contrib.greenstalk.*\n");
    }

    @Test
    void theSuiteIsSplitOverJobsAsMostAre() {
        String venvs = "  %s:\n    venvs_per_job: %d\n    paths:\n      - a\n";
        String spec = SUITES + venvs.formatted("a", 3) + venvs.formatted("b", 2) + venvs.formatted("c", 3);
        assertThat(SharedFile.of(ContribSuite.PATH, spec).with(new ContribSuite(), GREENSTALK))
                .contains("  greenstalk:\n    venvs_per_job: 3\n    paths:\n");
        assertThat(SharedFile.of(ContribSuite.PATH, SUITES.replace("    parallelism: 2\n", ""))
                        .with(new ContribSuite(), GREENSTALK))
                .contains("  greenstalk:\n    paths:\n");
    }

    @Test
    void theSuiteIsSplitOverJobsAsTheDescriptorSays() {
        assertThat(suites(GREENSTALK + "  parallelism: 4\n"))
                .contains("  greenstalk:\n    parallelism: 4\n    paths:\n");
        assertThat(suites(GREENSTALK + "  venvs_per_job: 5\n"))
                .contains("  greenstalk:\n    venvs_per_job: 5\n    paths:\n");
    }

    @Test
    void theSuiteHasTheKeysOfTheDescriptor() {
        String descriptor = GREENSTALK + """
                  suite:
                    components: [datastreams]
                    sources: [ddtrace/ext/queue.py]
                    paths: [tests/cassettes/tubes/*]
                    variables: {TEST_TUBES_PORT: "11300"}
                    settings: {gpu: true, retry: 2, pattern: ^green}
                """;
        assertThat(suites(descriptor))
                .contains("greenstalk/*\n    - ddtrace/ext/queue.py\nsuites:\n")
                .endsWith("""
                          greenstalk:
                            env:
                              TEST_TUBES_PORT: '11300'
                            parallelism: 1
                            paths:
                              - '@bootstrap'
                              - '@core'
                              - '@contrib'
                              - '@tracing'
                              - '@greenstalk'
                              - '@datastreams'
                              - tests/contrib/greenstalk/*
                              - tests/cassettes/tubes/*
                            gpu: true
                            retry: 2
                            pattern: ^green
                            snapshot: true
                        """);
    }

    @Test
    void theSuiteHasAPatternWhereItsNameBeginsAnother() {
        SharedFile file = SharedFile.of(ContribSuite.PATH, SUITES).beside("riotfile.py", RIOTFILE);
        assertThat(file.with(new ContribSuite(), GREENSTALK)).contains("    pattern: ^greenstalk$\n");
        assertThat(suites(GREENSTALK)).doesNotContain("pattern");
    }

    @Test
    void aLanguageModelHasItsSuiteAmongThoseOfItsKind() {
        String descriptor = GREENSTALK + "category: llm\n";
        assertThat(SharedFile.of(LlmSuite.PATH, SUITES).with(new LlmSuite(), descriptor))
                .contains("      - '@contrib'\n      - '@greenstalk'\n      - '@llmobs'\n      - tests/");
        assertThat(SharedFile.of(ContribSuite.PATH, SUITES).contribute(new ContribSuite(), descriptor))
                .isEqualTo(Contribution.nothing());
        assertThat(SharedFile.of(LlmSuite.PATH, SUITES).contribute(new LlmSuite(), GREENSTALK))
                .isEqualTo(Contribution.nothing());
    }

    private static final String KEPT = GREENSTALK + "handlers: kept\n";

    @Test
    void codeAndTestsThatAreInTheSuiteOfAnotherAreNotMissing() {
        String shared = SUITES.replace("flask/*", "flask/*\n    - ddtrace/contrib/internal/greenstalk/*")
                .replace("'@flask'", "'@flask'\n      - tests/contrib/greenstalk/*");

        assertThat(SharedFile.of(ContribSuite.PATH, shared).with(new ContribSuite(), KEPT))
                .isEqualTo(shared);
        assertThat(SharedFile.of(ContribSuite.PATH, shared).with(new ContribSuite(), GREENSTALK))
                .contains("\n  greenstalk:\n");
    }

    @Test
    void aSuiteOfAnotherSpecCoversTests() {
        SharedFile file = SharedFile.of(ContribSuite.PATH, SUITES)
                .beside(
                        "tests/other/suitespec.yml",
                        "suites:\n  greenstalk:\n    paths:\n      - tests/contrib/greenstalk/*\n");

        assertThat(file.with(new ContribSuite(), KEPT))
                .contains("    - ddtrace/contrib/internal/greenstalk/*\nsuites:\n")
                .doesNotContain("tests/contrib/greenstalk");
    }

    @Test
    void aComponentThatHasTheCodeOfOthersIsNobodysAlone() {
        String own =
                "  greenstalk:\n    - ddtrace/contrib/internal/greenstalk/*\n    - ddtrace/contrib/internal/flask/*\n";
        String shared = SUITES.replace("components:\n", "components:\n" + own);
        SharedFile file = SharedFile.of(ContribSuite.PATH, shared);

        assertThat(ids(file.contribute(new ContribSuite(), KEPT)))
                .containsExactly("components.greenstalk", "suites.greenstalk");
        assertThat(ids(file.beside("ddtrace/contrib/internal/flask/patch.py", "")
                        .contribute(new ContribSuite(), KEPT)))
                .containsExactly("suites.greenstalk");
    }

    private static List<String> ids(Contribution contribution) {
        return ((Contribution.Entries) contribution)
                .edits().stream().map(EntryEdit::id).toList();
    }
}
