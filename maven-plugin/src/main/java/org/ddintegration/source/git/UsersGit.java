package org.ddintegration.source.git;

import java.io.File;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * What JGit knows of its user: their configuration of git, which is in the home that the environment names, as for git
 * itself. What JGit would keep for itself, in a folder {@code jgit} beside that, stays in memory: the home may be
 * read-only, or there may be none.
 */
public final class UsersGit extends SystemReader.Delegate {
    private static final String GLOBAL = "GIT_CONFIG_GLOBAL";
    private static final UsersGit INSTANCE = install();

    private final UnaryOperator<String> environment;

    UsersGit(SystemReader system, UnaryOperator<String> environment) {
        super(system);
        this.environment = environment;
    }

    /** Call it before JGit is used for anything that has a repository. */
    public static void use() {
        SystemReader.setInstance(INSTANCE);
    }

    private static UsersGit install() {
        SystemReader system = SystemReader.getInstance();
        UsersGit installed = new UsersGit(system, system::getenv);
        FS.DETECTED.setUserHome(installed.home(system.getProperty("user.home")));
        return installed;
    }

    /**
     * Java's own answer comes from the list of users, where a container's may be missing. Where there is none, it is the
     * root, in which nobody else can put a configuration.
     *
     * @param property value of {@code user.home}
     */
    File home(String property) {
        return Optional.ofNullable(environment.apply("HOME"))
                .filter(home -> !home.isEmpty())
                .or(() -> Optional.ofNullable(property).filter(home -> new File(home).isAbsolute()))
                .map(File::new)
                .orElseGet(() -> Path.of("").toAbsolutePath().getRoot().toFile());
    }

    @Override
    public String getenv(String variable) {
        return environment.apply(variable);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        String named = environment.apply(GLOBAL);
        return named == null || named.isEmpty()
                ? super.openUserConfig(parent, fs)
                : new FileBasedConfig(parent, new File(named), fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new InMemory(parent, fs);
    }

    private static final class InMemory extends FileBasedConfig {
        InMemory(Config parent, FS fs) {
            super(parent, null, fs);
            FileSystems.getDefault().getFileStores().forEach(this::knowTimes);
        }

        /** As coarse as on any file system: JGit would else write into each for a second to see. */
        private void knowTimes(FileStore store) {
            String key =
                    System.getProperty("java.vendor") + "|" + System.getProperty("java.version") + "|" + store.name();
            setString("filesystem", key, "timestampResolution", "2 seconds");
            setString("filesystem", key, "minRacyThreshold", "10 milliseconds");
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
