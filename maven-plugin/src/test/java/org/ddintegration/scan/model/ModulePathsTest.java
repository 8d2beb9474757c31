package org.ddintegration.scan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModulePathsTest {
    private final ModulePaths paths =
            new ModulePaths(List.of("src", "packages/cloud", ""), List.of("parcel", "google.cloud.parcel", "single"));

    @ParameterizedTest
    @CsvSource({
        "src/parcel/__init__.py, parcel",
        "src/parcel/wire/codec.py, parcel.wire.codec",
        "packages/cloud/google/cloud/parcel/client.py, google.cloud.parcel.client",
        "src/parcel/_speed.pyi, parcel._speed",
        "single.py, single"
    })
    void namesModulesAsTheyAreImported(String path, String module) {
        assertThat(paths.of(path).orElseThrow().module()).isEqualTo(module);
        assertThat(paths.of(path).orElseThrow().own()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "setup.py",
        "tests/test_parcel.py",
        "src/other/__init__.py",
        "src/parcel/data.json",
        "src/parcel/not-a-module.py",
        "src/parcel/db/migrations/0001_initial.py",
        "packages/cloud/google/cloud/other.py",
        "docs/parcel/conf.py",
        "src/__init__.py"
    })
    void leavesOutWhatIsNotInstalled(String path) {
        assertThat(paths.of(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "src/parcel/_vendor/six.py",
        "src/parcel/tests/__init__.py",
        "src/parcel/test_wire.py",
        "src/parcel/db/migrations/initial.py",
        "src/parcel/conftest.py"
    })
    void knowsWhatIsNotTheLibrarysOwn(String path) {
        assertThat(paths.of(path).orElseThrow().own()).isFalse();
    }

    @Test
    void keepsALibraryWhoseNameIsThatOfAForeignFolder() {
        ModulePaths vendor = new ModulePaths(List.of(""), List.of("vendor"));

        assertThat(vendor.of("vendor/client.py").orElseThrow().own()).isTrue();
    }
}
