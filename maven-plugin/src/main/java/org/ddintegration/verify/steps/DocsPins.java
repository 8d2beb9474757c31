package org.ddintegration.verify.steps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddintegration.process.Program;
import org.ddintegration.process.ProgramLog;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.target.Checkout;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;

/**
 * What builds the target's documentation: the environment of its riotfile whose command does (from 3.19), or hatch's
 * {@code docs} environment.
 *
 * @param requirements as pip takes them
 * @param python version that the target builds it with, such as {@code 3.10}; empty when it states none
 */
record DocsPins(List<String> requirements, Optional<String> python) {
    static final String BUILD = "scripts/docs/build.sh";

    /**
     * @param reader the interpreter that reads the riotfile
     * @param folder for the program that it runs then
     * @param log what that printed
     * @return empty when the target states nothing
     */
    static Optional<DocsPins> of(Checkout target, PythonInterpreter reader, Path folder, Path log) throws IOException {
        return ofRiotfile(target, reader, folder, log)
                .or(() -> target.read("hatch.toml").map(Toml::parse).flatMap(DocsPins::ofHatch));
    }

    private static Optional<DocsPins> ofRiotfile(Checkout target, PythonInterpreter reader, Path folder, Path log)
            throws IOException {
        Path script = OwnScript.write("docs.py", folder);
        Path riotfile = target.root().resolve("riotfile.py");
        Program read =
                Program.of(reader.executable(), "-I", script, riotfile, BUILD).in(folder);
        List<String> lines =
                read.run(log).well() ? ProgramLog.text(log).lines().skip(1).toList() : List.of();
        return lines.size() < 2
                ? Optional.empty()
                : Optional.of(new DocsPins(
                        lines.subList(1, lines.size()),
                        Optional.of(lines.get(0)).filter(pythons -> pythons.matches("3\\.\\d+"))));
    }

    private static Optional<DocsPins> ofHatch(TomlParseResult toml) {
        TomlArray stated = toml.getArray("envs.docs.extra-dependencies");
        return stated == null
                ? Optional.empty()
                : Optional.of(new DocsPins(
                        stated.toList().stream().map(Object::toString).toList(),
                        Optional.ofNullable(toml.getString("envs.docs.python"))));
    }
}
