package org.ddintegration.it.maven;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.ddintegration.it.Settings;
import org.ddintegration.it.process.Outcome;

/** One Maven process in a folder; it shares nothing with the user's Maven but settings and what was downloaded. */
public final class MavenProcess {
    private final InvocationRequest request = new DefaultInvocationRequest();
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    private MavenProcess(Path folder) {
        request.setBaseDirectory(folder.toFile())
                .setMavenHome(Settings.maven().toFile())
                .setGlobalSettingsFile(
                        Settings.projects().resolve("settings.xml").toFile())
                .setLocalRepositoryDirectory(Settings.repository().toFile())
                .setInputStream(InputStream.nullInputStream())
                .setBatchMode(true)
                .addArg("-Dit.downloads=" + Settings.downloads().toUri())
                .setOutputHandler(lines::add)
                .setErrorHandler(lines::add);
    }

    public static MavenProcess in(Path folder) {
        return new MavenProcess(folder);
    }

    public MavenProcess home(Path maven) {
        request.setMavenHome(maven.toFile());
        return this;
    }

    public MavenProcess env(String name, String value) {
        request.addShellEnvironment(name, value);
        return this;
    }

    /** Runs it with these goals and options. */
    public Outcome run(List<String> words) {
        words.forEach(request::addArg);
        try {
            InvocationResult result = new DefaultInvoker().execute(request);
            if (result.getExecutionException() != null) {
                throw new IllegalStateException(result.getExecutionException());
            }
            return new Outcome("mvn " + String.join(" ", words), result.getExitCode(), String.join("\n", lines));
        } catch (MavenInvocationException e) {
            throw new IllegalStateException(e);
        }
    }

    public Outcome run(String... words) {
        return run(List.of(words));
    }
}
