package org.ddintegration.contribute.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PythonImportsTest {
    @Test
    void separatesStandardLibraryOthersAndOwnModules() {
        String text = new PythonImports()
                .from("ddtrace", "config")
                .module("pytest")
                .module("inspect")
                .module("xml.sax")
                .from("tests.contrib.patch", "PatchTestCase")
                .text();
        assertThat(text).isEqualTo("""
                        import inspect
                        import xml.sax

                        import pytest

                        from ddtrace import config
                        from tests.contrib.patch import PatchTestCase""");
    }

    @Test
    void sortsByModuleWhateverTheFormOfTheImport() {
        String text = new PythonImports()
                .from("acme.zeta", "thing")
                .module("acme.zeta")
                .module("acme.v10")
                .module("acme.v2")
                .module("Beta")
                .text();
        assertThat(text).isEqualTo("""
                        import acme.v2
                        import acme.v10
                        import acme.zeta
                        from acme.zeta import thing
                        import Beta""");
    }

    @Test
    void sortsMembersByTheirKind() {
        assertThat(new PythonImports()
                        .from("acme", "lower", "Upper", "CONSTANT")
                        .text())
                .isEqualTo("""
                        from acme import CONSTANT
                        from acme import Upper
                        from acme import lower""");
    }

    @Test
    void writesEachOnce() {
        assertThat(new PythonImports().module("os").module("os").text()).isEqualTo("import os");
    }
}
