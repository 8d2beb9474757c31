package org.ddintegration.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.adopt.WrittenByHand.described;
import static org.ddintegration.adopt.WrittenByHand.written;

import java.util.Map;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Service;
import org.ddintegration.descriptor.TestMatrix;
import org.junit.jupiter.api.Test;

/** What the places that name an integration tell of it. */
class NamedPlacesTest {
    private static final String PUT = "_w('beans', 'put', h)";

    @Test
    void whetherItIsOnIsListedWhereThatIsDecidedAtRunTime() {
        assertThat(WrittenByHand.wrapping(PUT)
                        .and("ddtrace/_monkey.py", "PATCH_MODULES = {'beans': config.beans}\n")
                        .unread())
                .containsExactly("ddtrace/_monkey.py:1: this is no literal: PATCH_MODULES['beans']");
    }

    @Test
    void whatIsPatchedStandsInTheRegistry() {
        Descriptor descriptor = described(WrittenByHand.wrapping(PUT)
                .and("ddtrace/_monkey.py", "_MODULES_FOR_CONTRIB = {'beans': ('beans.core', 'peas')}\n")
                .and("ddtrace/contrib/integration_registry/registry.yaml", """
                        integrations:
                        - integration_name: beans
                          dependency_names:
                          - a-base
                          - Beans
                          - beans
                        """));
        assertThat(descriptor.library().distributions()).containsExactly("Beans", "a-base");
        assertThat(descriptor.library().modules()).containsExactly("beans.core", "peas");
    }

    @Test
    void theDocumentationTellsTitleAndDescription() {
        Descriptor descriptor = described(WrittenByHand.wrapping(PUT)
                .and(
                        "__init__.py",
                        "\"\"\"\nThe ``beans`` integration traces `Beans <https://beans>`__ jobs.\n\nMore.\n\"\"\"\n")
                .and("docs/integrations.rst", """
                        .. _beans:

                        Peas
                        ^^^^
                        .. automodule:: ddtrace.contrib.internal.peas

                        .. _beans:

                        Bean Counter
                        ^^^^^^^^^^^^
                        .. automodule:: ddtrace.contrib.internal.beans
                        """));
        assertThat(descriptor.about().title()).isEqualTo("Bean Counter");
        assertThat(descriptor.about().description()).isEqualTo("The beans integration traces Beans jobs.");
    }

    @Test
    void spanTypesTellTheCategory() {
        assertThat(described(WrittenByHand.wrapping(PUT)
                                .and("spans.py", "from ddtrace.ext import SpanTypes\nX = SpanTypes.REDIS\n"))
                        .about()
                        .category())
                .isEqualTo(Category.CACHE);
        assertThat(described(WrittenByHand.wrapping(PUT).and("db.py", "from ddtrace.contrib import dbapi\n"))
                        .about()
                        .category())
                .isEqualTo(Category.DATABASE);
        assertThat(described(WrittenByHand.wrapping(PUT)).about().category()).isEqualTo(Category.OTHER);
    }

    @Test
    void aClassForModelsMakesItOne() {
        Descriptor descriptor =
                described(WrittenByHand.wrapping("from ddtrace.llmobs._integrations import BeanAIIntegration\n" + PUT)
                        .and("ddtrace/llmobs/_integrations/beans.py", ""));
        assertThat(descriptor.about().category()).isEqualTo(Category.LLM);
        assertThat(descriptor.tracing().llmClass()).contains("BeanAIIntegration");
    }

    @Test
    void theTeamOfItsOwnLineOwnsIt() {
        assertThat(described(WrittenByHand.wrapping(PUT).and(".github/CODEOWNERS", """
                        ddtrace/contrib/                @DataDog/all
                        ddtrace/contrib/internal/beans/ @DataDog/growers
                        """))
                        .about()
                        .owner())
                .contains("@DataDog/growers");
    }

    @Test
    void theSuiteTellsServersJobsAndWhatElseItDependsOn() {
        Descriptor descriptor = described(WrittenByHand.wrapping(PUT).and("tests/contrib/suitespec.yml", """
                components:
                  beans:
                    - ddtrace/contrib/internal/beans/*
                    - ddtrace/ext/beans.py
                suites:
                  beans:
                    parallelism: 3
                    paths:
                      - '@bootstrap'
                      - '@contrib'
                      - '@beans'
                      - '@datastreams'
                      - tests/contrib/beans/*
                      - tests/contrib/shared/*
                      - tests/snapshots/tests.{suite}.*
                    runner: riot
                    retry: 2
                    services:
                      - beanstalkd
                    env:
                      TEST_BEANS_HOST: beanstalkd
                """));
        TestMatrix tests = descriptor.testing().matrix();
        assertThat(descriptor.testing().services()).extracting(Service::name).containsExactly("beanstalkd");
        assertThat(tests.parallelism()).contains(3);
        assertThat(tests.snapshots()).isTrue();
        assertThat(tests.suite().components()).containsExactly("datastreams");
        assertThat(tests.suite().sources()).containsExactly("ddtrace/ext/beans.py");
        assertThat(tests.suite().paths()).containsExactly("tests/contrib/shared/*");
        assertThat(tests.suite().variables()).isEqualTo(Map.of("TEST_BEANS_HOST", "beanstalkd"));
        assertThat(tests.suite().settings()).isEqualTo(Map.of("retry", 2L));
        assertThat(written(descriptor)).contains("services:\n  - name: beanstalkd\n");
    }

    @Test
    void theRiotfileTellsTheEnvironments() {
        Descriptor descriptor = described(WrittenByHand.wrapping(PUT).and("riotfile.py", """
                latest = ""
                venv = Venv(venvs=[Venv(
                    name="beans",
                    command="pytest tests/contrib/beans",
                    pkgs={"pytest-randomly": latest},
                    env={"A": "1"},
                    venvs=[
                        Venv(pys=select_pys(max_version="3.10"), pkgs={"beans[fast]": ["~=1.0", "~=2.0"], "peas": "<2"}),
                        Venv(pys=["3.12", "3.11"], pkgs={"beans": latest, "peas": latest}),
                    ],
                )])
                """));
        assertThat(written(descriptor)).contains("""
                tests:
                  versions: ["~=1.0", "~=2.0", latest]
                  packages: {pytest-randomly: latest}
                  variables: {A: "1"}
                  environments:
                    - versions: ["~=1.0", "~=2.0"]
                      packages: {peas: "<2"}
                      python: {max: "3.10"}
                    - versions: [latest]
                      packages: {peas: latest}
                      python: {min: "3.11", max: "3.12"}
                  install: "beans[fast]"
                """);
    }
}
