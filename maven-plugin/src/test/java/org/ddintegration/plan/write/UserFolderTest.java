package org.ddintegration.plan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Map;
import java.util.TreeMap;
import org.ddintegration.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFolderTest {
    @TempDir
    Path folder;

    private Path state;
    private Path home;
    private Path runtime;
    private Path temporary;

    @BeforeEach
    void setUp() throws IOException {
        state = Files.createDirectories(folder.resolve("state"));
        home = Files.createDirectories(folder.resolve("home"));
        runtime = Files.createDirectories(folder.resolve("runtime"));
        temporary = Files.createDirectories(folder.resolve("temporary"));
    }

    @Test
    void isInTheFolderForStateThatOnlyTheUserCanWriteTo() throws IOException {
        Path made = user("XDG_STATE_HOME", state, "HOME", home).make();

        assertThat(made).isEqualTo(state.resolve("dd-maven-plugin"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
        assertThat(home).isEmptyDirectory();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void isInTheHomeWhereNoOtherIsNamed() throws IOException {
        Path usual = home.resolve(".local/state/dd-maven-plugin");

        assertThat(user("HOME", home).make()).isEqualTo(usual);
        assertThat(new UserFolder(Map.of(), home.toString(), temporary).make()).isEqualTo(usual);
    }

    @Test
    void isNotWhereARelativePathLeads() throws IOException {
        UserFolder user = new UserFolder(Map.of("XDG_STATE_HOME", "state", "HOME", "?"), "?", temporary);

        assertThat(user.make()).hasParent(temporary);
    }

    @Test
    void isElsewhereWhereTheHomeIsNotThere() throws IOException {
        Path gone = Files.writeString(folder.resolve("gone"), "a file").resolve("home");

        assertThat(user("HOME", gone, "XDG_RUNTIME_DIR", runtime).make()).isEqualTo(runtime.resolve("dd-maven-plugin"));
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(user("HOME", gone).make())))
                .isEqualTo("rwx------");
    }

    @Test
    void isElsewhereWhereItWouldBeALink() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rwx------"));
        Files.createSymbolicLink(state.resolve("dd-maven-plugin"), elsewhere);

        UserFolder user = user("XDG_STATE_HOME", state, "XDG_RUNTIME_DIR", runtime);

        assertThat(user.make()).isEqualTo(runtime.resolve("dd-maven-plugin"));
        assertThat(user.existing()).containsExactly(runtime.resolve("dd-maven-plugin"));
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void isElsewhereWhereItWouldLetOthersIn() throws IOException {
        Path open = Files.createDirectories(state.resolve("dd-maven-plugin"));
        for (String permissions : new String[] {"rwxrwx---", "rwx---rwx", "rwxr-xr-x"}) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString(permissions));

            assertThat(user("XDG_STATE_HOME", state, "XDG_RUNTIME_DIR", runtime).make())
                    .isEqualTo(runtime.resolve("dd-maven-plugin"));
        }
    }

    @Test
    void isElsewhereWhereItIsAnotherUsersOrWouldBeInAnotherUsersHome() throws IOException {
        UserPrincipal other = other();
        Path others = Files.createDirectories(state.resolve("dd-maven-plugin"));
        Files.setPosixFilePermissions(others, PosixFilePermissions.fromString("rwx------"));
        Files.setOwner(others, other);
        Files.setOwner(home, other);

        UserFolder user = user("XDG_STATE_HOME", state, "HOME", home, "XDG_RUNTIME_DIR", runtime);

        assertThat(user.make()).isEqualTo(runtime.resolve("dd-maven-plugin"));
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void isAskedForWhereThereIsNone() throws IOException {
        Path taken = user("HOME", Path.of("/proc")).make();
        Files.delete(taken);
        Files.writeString(taken, "somebody else's");

        assertThatThrownBy(() -> user("HOME", Path.of("/proc")).make())
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("XDG_STATE_HOME: ")
                .hasMessageContaining("set XDG_STATE_HOME to a folder that this user can write to");
    }

    @Test
    void isStillFoundWhenAnotherWouldBeMadeNow() throws IOException {
        Path before = user("XDG_RUNTIME_DIR", runtime).make();

        UserFolder now = user("XDG_STATE_HOME", state, "XDG_RUNTIME_DIR", runtime);

        assertThat(now.existing()).containsExactly(before);
        assertThat(now.make()).isEqualTo(state.resolve("dd-maven-plugin"));
        assertThat(now.existing()).containsExactly(state.resolve("dd-maven-plugin"), before);
    }

    /** Nobody but root can give a file to somebody else, so that only root can set this up. */
    private UserPrincipal other() throws IOException {
        Path probe = Files.writeString(folder.resolve("probe"), "");
        assumeTrue(Files.getOwner(probe).getName().equals("root"), "only root can give files away");
        return folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("daemon");
    }

    private UserFolder user(Object... environment) {
        Map<String, String> variables = new TreeMap<>();
        for (int i = 0; i < environment.length; i += 2) {
            variables.put((String) environment[i], environment[i + 1].toString());
        }
        return new UserFolder(variables, "?", temporary);
    }
}
