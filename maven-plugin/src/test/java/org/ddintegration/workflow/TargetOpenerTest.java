package org.ddintegration.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.workflow.TargetOpener.Choice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetOpenerTest {
    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows());
    private Path workspace;
    private Path checkout;

    @BeforeEach
    void makeFolders() throws IOException {
        workspace = Files.createDirectories(windows.getPath("C:\\work\\space"));
        checkout = Files.createDirectories(windows.getPath("C:\\work\\dd-trace-py"));
    }

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\work\\dd-trace-py",
                "c:/WORK/dd-trace-py",
                "..\\dd-trace-py",
                "../dd-trace-py",
                "..\\space\\..\\dd-trace-py\\"
            })
    void aPathOfWindowsNamesTheTarget(String wanted) {
        assertThat(choose(wanted)).isEqualTo(new Choice.Folder(checkout));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\elsewhere", "dd?trace", "C:/a<b", "D:\\work\\dd-trace-py"})
    void whatIsNoFolderIsRefused(String wanted) {
        assertThatThrownBy(() -> choose(wanted))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("dd.target: '" + wanted + "': must be the folder of");
    }

    @Test
    void aVersionAsksForAManagedCopy() {
        assertThat(choose("ddtrace==3.5.0")).isEqualTo(new Choice.Managed("3.5.0"));
        assertThat(choose("ddtrace")).isEqualTo(new Choice.Managed(""));
    }

    @Test
    void theCheckoutThatTheWorkspaceIsInIsFound() throws IOException {
        for (String part : new String[] {"ddtrace", "tests\\contrib", "space\\deep"}) {
            Files.createDirectories(checkout.resolve(part));
        }
        Files.createFile(checkout.resolve("ddtrace\\_monkey.py"));
        Files.createFile(checkout.resolve("riotfile.py"));

        assertThat(new TargetOpener(new Workspace(checkout.resolve("space\\deep"))).choose(Optional.empty()))
                .isEqualTo(new Choice.Folder(checkout));
        assertThat(new TargetOpener(new Workspace(workspace)).choose(Optional.empty()))
                .isEqualTo(new Choice.Folder(checkout));
    }

    private Choice choose(String wanted) {
        return new TargetOpener(new Workspace(workspace)).choose(Optional.of(wanted));
    }
}
