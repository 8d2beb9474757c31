package org.ddintegration.source.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersGitTest {
    private static final SystemReader SYSTEM = SystemReader.getInstance();
    private static final String NO_ENTRY_IN_PASSWD = "?";

    @TempDir
    Path home;

    @Test
    void theEnvironmentNamesTheHome() {
        assertThat(of(Map.of("HOME", home.toString())).home("/else")).isEqualTo(home.toFile());
    }

    @Test
    void aHomeThatTheEnvironmentDoesNotNameIsThatOfTheUser() {
        assertThat(of(Map.of("HOME", "")).home(home.toString())).isEqualTo(home.toFile());
        assertThat(of(Map.of()).home(home.toString())).isEqualTo(home.toFile());
    }

    @Test
    void aUserWithoutAnyHomeHasNoneInTheCurrentFolder() {
        assertThat(of(Map.of()).home(NO_ENTRY_IN_PASSWD))
                .isEqualTo(home.getRoot().toFile())
                .isNotEqualTo(new File(NO_ENTRY_IN_PASSWD));
    }

    @Test
    void theUsersConfigurationIsRead() throws IOException, ConfigInvalidException {
        Files.writeString(home.resolve(".gitconfig"), "[url \"https://mirror/\"]\n\tinsteadOf = https://forge/\n");

        StoredConfig config = of(Map.of()).openUserConfig(new Config(), fs());
        config.load();

        assertThat(config.getString("url", "https://mirror/", "insteadOf")).isEqualTo("https://forge/");
    }

    @Test
    void theFileThatTheEnvironmentNamesIsReadInstead() throws IOException, ConfigInvalidException {
        Files.writeString(home.resolve(".gitconfig"), "[user]\n\tname = one\n");
        Path named = Files.writeString(home.resolve("other"), "[user]\n\temail = two\n");

        StoredConfig config = of(Map.of("GIT_CONFIG_GLOBAL", named.toString())).openUserConfig(new Config(), fs());
        config.load();

        assertThat(config.getNames("user")).containsExactly("email");
    }

    @Test
    void whatJgitKeepsForItselfIsNotWritten() throws IOException, ConfigInvalidException {
        StoredConfig config = of(Map.of("XDG_CONFIG_HOME", home.toString())).openJGitConfig(new Config(), fs());
        config.load();
        config.setString("filesystem", "this", "timestampResolution", "1 seconds");
        config.save();

        assertThat(home).isEmptyDirectory();
    }

    @Test
    void timesAreKnownOfEachFileSystemWithoutWritingIntoIt() throws IOException {
        FileStore store = Files.getFileStore(home);
        String key = System.getProperty("java.vendor") + "|" + System.getProperty("java.version") + "|" + store.name();

        long resolution = of(Map.of())
                .openJGitConfig(new Config(), fs())
                .getTimeUnit("filesystem", key, "timestampResolution", -1, TimeUnit.SECONDS);

        assertThat(resolution).isEqualTo(2);
    }

    private FS fs() {
        return FS.DETECTED.newInstance().setUserHome(home.toFile());
    }

    private static UsersGit of(Map<String, String> environment) {
        return new UsersGit(SYSTEM, environment::get);
    }
}
