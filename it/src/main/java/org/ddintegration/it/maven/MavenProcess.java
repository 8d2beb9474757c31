package org.ddintegration.it.maven;

import java.nio.file.Path;
import java.util.List;
import org.ddintegration.it.Settings;
import org.ddintegration.it.process.Command;

/** The command line of one Maven process, which shares with the user's Maven only settings and what was downloaded. */
public final class MavenProcess {
    private MavenProcess() {}

    /** In batch mode, by the Maven that runs this build. */
    public static Command in(Path folder) {
        return by(Settings.maven(), folder).with("--batch-mode");
    }

    /** @param home of the Maven that runs */
    public static Command by(Path home, Path folder) {
        return new Command(List.of(home.resolve("bin/mvn").toString()))
                .with("--global-settings", Settings.projects().resolve("settings.xml"))
                .with("-Dmaven.repo.local=" + Settings.repository())
                .with("-Dit.downloads=" + Settings.downloads().toUri())
                .with("-Dit.version=" + Settings.version())
                .in(folder);
    }
}
