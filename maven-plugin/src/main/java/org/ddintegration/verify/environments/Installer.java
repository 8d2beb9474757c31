package org.ddintegration.verify.environments;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddintegration.process.Program;
import org.ddintegration.process.SystemPath;

/** Puts distributions into a virtual environment: with uv where that is on PATH, else with a pip of the environment's own. */
public final class Installer {
    private static final Optional<Path> UV = SystemPath.program("uv");

    private final PipSettings settings;

    public Installer(PipSettings settings) {
        this.settings = settings;
    }

    /**
     * Of ddtrace only wheels are taken: building it takes minutes, and a compiler.
     *
     * @return whether all of them were installed
     */
    boolean install(Path venv, List<String> requirements, Path log) {
        return UV.filter(uv -> byUv(uv, venv, requirements).run(log).well()).isPresent()
                || (bringPip(venv, log) && byPip(venv, requirements).run(log).well());
    }

    /** The pip that its Python carries; whether there is one. */
    static boolean bringPip(Path venv, Path log) {
        return Program.of(VirtualEnvironment.python(venv), "-m", "ensurepip", "--default-pip")
                .in(venv)
                .run(log)
                .well();
    }

    private Program byUv(Path uv, Path venv, List<String> requirements) {
        Program program = Program.of(uv, "pip", "install", "--quiet", "--python", VirtualEnvironment.python(venv))
                .in(venv)
                .with("--only-binary", "ddtrace");
        for (var setting : settings.forUv().entrySet()) {
            program = program.set(setting.getKey(), setting.getValue());
        }
        return program.with(requirements.toArray());
    }

    private static Program byPip(Path venv, List<String> requirements) {
        return Program.of(VirtualEnvironment.python(venv), "-m", "pip", "install", "--quiet")
                .in(venv)
                .with("--disable-pip-version-check", "--only-binary", "ddtrace")
                .with(requirements.toArray());
    }
}
