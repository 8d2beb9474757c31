package org.ddintegration.verify.environments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkcopyTest {
    @TempDir
    Path folder;

    @Test
    void hasTheSourcesAndLeavesStateCachesAndEnvironmentsOut() throws IOException {
        write("ddtrace/__init__.py");
        write(".riot/requirements/1a2b3c4.txt");
        write(".riot/venv_py311/pyvenv.cfg");
        write(".riot/venv_py311/lib/big.py");
        write(".git/HEAD");
        write("ddtrace/__pycache__/x.pyc");
        write(".dd/foo/scan.json");

        Path copy = folder.resolve("copy");
        Workcopy.make(folder.resolve("target"), copy);

        assertThat(copy.resolve("ddtrace/__init__.py")).exists();
        assertThat(copy.resolve(".riot/requirements/1a2b3c4.txt")).exists();
        assertThat(copy.resolve(".riot/venv_py311")).doesNotExist();
        assertThat(copy.resolve(".git")).doesNotExist();
        assertThat(copy.resolve("ddtrace/__pycache__")).doesNotExist();
        assertThat(copy.resolve(".dd")).doesNotExist();
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve("target").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, path);
    }
}
