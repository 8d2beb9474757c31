package org.ddintegration.verify.environments;

import java.util.List;
import java.util.Optional;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.target.Checkout;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;

/**
 * The linters that the target pins: hatch's {@code lint} environment in {@code hatch.toml} (to 4.8), or the dependency
 * group {@code lint} of {@code pyproject.toml}.
 *
 * @param requirements as pip takes them, with the versions that the target states
 * @param python version that the target runs them with, such as {@code 3.10}; empty when it states none
 */
public record LintPins(List<String> requirements, Optional<String> python) {
    /** Empty when the target states none. */
    public static Optional<LintPins> of(Checkout target) {
        return target.read("hatch.toml")
                .map(Toml::parse)
                .flatMap(toml -> pins(
                        toml.getArray("envs.lint.dependencies"), Optional.ofNullable(python(toml, "envs.lint.python"))))
                .or(() -> target.read("pyproject.toml")
                        .map(Toml::parse)
                        .flatMap(toml -> pins(toml.getArray("dependency-groups.lint"), Optional.empty())));
    }

    private static String python(TomlParseResult toml, String key) {
        return toml.isString(key) ? toml.getString(key) : null;
    }

    private static Optional<LintPins> pins(TomlArray array, Optional<String> python) {
        if (array == null) {
            return Optional.empty();
        }
        List<String> requirements = array.toList().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
        return Optional.of(new LintPins(requirements, python));
    }

    public PythonInterpreter interpreter() {
        return interpreter(python);
    }

    /** The machine's Python of that version, else its newest. */
    public static PythonInterpreter interpreter(Optional<String> python) {
        List<PythonInterpreter> installed = PythonInterpreter.installed();
        String wanted = python.orElse("3.10");
        return installed.stream()
                .filter(one -> one.minorVersion().equals(wanted))
                .findFirst()
                .orElseGet(PythonInterpreter::newestInstalled);
    }

    /** How a tool is pinned; its name where it is not. */
    String pinned(String tool) {
        return requirements.stream()
                .filter(requirement -> requirement.matches(tool + "\\b.*"))
                .findFirst()
                .orElse(tool);
    }
}
