package org.ddintegration.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ddintegration.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SystemPathTest {
    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows());
    private final FileSystem unix = Jimfs.newFileSystem(
            Configuration.unix().toBuilder().setAttributeViews("posix").build());

    @AfterEach
    void close() throws IOException {
        windows.close();
        unix.close();
    }

    @Test
    void aProgramOfWindowsEndsInExe() throws IOException {
        Path first = folder(windows, "C:\\first", "uv");
        Path second = folder(windows, "C:\\second", "uv.exe");

        assertThat(SystemPath.program("uv", List.of(first, second))).contains(second.resolve("uv.exe"));
        assertThat(SystemPath.program("UV.EXE", List.of(first, second))).contains(second.resolve("uv.exe"));
        assertThat(SystemPath.program("uv", List.of(first))).isEmpty();
    }

    @Test
    void aProgramElsewhereHasJustItsName() throws IOException {
        Path folder = folder(unix, "/bin", "uv.exe", "pip");
        Files.createDirectory(folder.resolve("uv"));

        assertThat(SystemPath.program("pip", List.of(folder))).contains(folder.resolve("pip"));
        assertThat(SystemPath.program("uv", List.of(folder))).isEmpty();
    }

    @Test
    void whatNeedsPosixIsRefusedOnWindows() {
        assertThatThrownBy(() -> PosixOnly.require(windows, "dd:verify"))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("'dd:verify': not supported on Windows");
        assertThatCode(() -> PosixOnly.require(unix, "dd:verify")).doesNotThrowAnyException();
    }

    private static Path folder(FileSystem system, String path, String... programs) throws IOException {
        Path folder = Files.createDirectories(system.getPath(path));
        for (String program : programs) {
            Files.createFile(folder.resolve(program));
        }
        return folder;
    }
}
