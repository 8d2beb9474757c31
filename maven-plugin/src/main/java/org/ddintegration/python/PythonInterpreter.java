package org.ddintegration.python;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ddintegration.packaging.Version;
import org.ddintegration.process.SystemPath;

/**
 * A CPython to parse with, or one whose pip is asked for the index. Start it with {@code -I}, so that neither the
 * environment nor the current folder changes what it imports.
 *
 * @param executable absolute path; behind a shim, what the shim starts
 * @param version such as {@code 3.12.1}
 */
public record PythonInterpreter(Path executable, String version) {
    private static final Map<Optional<String>, PythonInterpreter> FOUND = new ConcurrentHashMap<>();

    /** Searched for when it is first asked for: each interpreter has to be started. */
    private static final class Installed {
        static final List<PythonInterpreter> PYTHONS =
                new PythonSearch(Pyenv.withVersions(SystemPath.folders())).ofEachMinor();
    }

    /**
     * All final CPythons of at least 3.8 on PATH and among pyenv's versions, one of each minor version, oldest first.
     * Asking again costs nothing.
     */
    public static List<PythonInterpreter> installed() {
        return Installed.PYTHONS;
    }

    /**
     * The last of {@link #installed}, else whatever {@link #find} takes.
     *
     * @throws org.ddintegration.ProblemException when there is none
     */
    public static PythonInterpreter newestInstalled() {
        List<PythonInterpreter> pythons = installed();
        return pythons.isEmpty() ? find(Optional.empty()) : pythons.get(pythons.size() - 1);
    }

    /**
     * The wanted one, else {@link #newestInstalled}.
     *
     * @param wanted path or command name, the value of {@code dd.python}
     * @throws org.ddintegration.ProblemException when there is none, or the wanted one is no such interpreter
     */
    public static PythonInterpreter chosenOrNewest(Optional<String> wanted) {
        return wanted.isPresent() ? find(wanted) : newestInstalled();
    }

    /** The last of {@link #installed}, where its minor version is higher than this one's. */
    public Optional<PythonInterpreter> newer() {
        return installed().stream().filter(other -> other.isNewerThan(this)).reduce((lower, higher) -> higher);
    }

    private boolean isNewerThan(PythonInterpreter other) {
        return Version.parse(minorVersion())
                        .orElseThrow()
                        .compareTo(Version.parse(other.minorVersion()).orElseThrow())
                > 0;
    }

    /** Such as {@code 3.12}. */
    public String minorVersion() {
        return version.substring(0, version.lastIndexOf('.'));
    }

    /**
     * Says at once that there is none, where nothing has to be started to see that.
     *
     * @throws org.ddintegration.ProblemException likewise
     */
    public static void require(Optional<String> wanted) {
        if (wanted.isPresent()) {
            find(wanted);
        } else {
            new PythonSearch(SystemPath.folders()).requireAny();
        }
    }

    /**
     * The newest final CPython of at least 3.8 on PATH, or the wanted one. Asking again costs nothing.
     *
     * @param wanted path or command name, the value of {@code dd.python}
     * @throws org.ddintegration.ProblemException when there is none, or the wanted one is no such interpreter
     */
    public static PythonInterpreter find(Optional<String> wanted) {
        return FOUND.compute(
                wanted,
                (key, known) -> known != null && Files.isExecutable(known.executable())
                        ? known
                        : new PythonSearch(SystemPath.folders()).find(key));
    }
}
