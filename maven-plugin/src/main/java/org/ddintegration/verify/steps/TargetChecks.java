package org.ddintegration.verify.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ddintegration.verify.scope.StepKind;

/** What the target's continuous integration asks of an integration; which of them apply shows in its files. */
final class TargetChecks {
    private static final String SPELLING = "docs/spelling_wordlist.txt";

    private TargetChecks() {}

    static List<TargetCheck> of(boolean pinsBlack) {
        List<TargetCheck> checks = new ArrayList<>();
        checks.add(
                pinsBlack
                        ? tool(
                                StepKind.FORMAT,
                                "format: black",
                                "black",
                                List.of("--check", "--quiet", "--diff"),
                                IntegrationFiles::python)
                        : tool(
                                StepKind.FORMAT,
                                "format: ruff",
                                "ruff",
                                List.of("format", "--check", "--diff", "--no-cache"),
                                IntegrationFiles::python));
        checks.add(tool(StepKind.LINT, "lint: ruff", "ruff", List.of("check", "--no-cache"), IntegrationFiles::python));
        checks.add(new TargetCheck(
                StepKind.TYPES, "types: mypy", List.of("mypy.ini"), "mypy", files -> own(files.source()), "hooks"));
        checks.add(new TargetCheck(
                StepKind.SPELLING,
                "spelling: codespell",
                List.of(SPELLING),
                "codespell",
                files -> joined(List.of("-I", SPELLING), files.all()),
                "title, description"));
        checks.add(new TargetCheck(
                StepKind.NOTES,
                "release notes: reno",
                List.of("releasenotes/notes"),
                "reno",
                files -> List.of("lint"),
                "title"));
        checks.add(new TargetCheck(
                StepKind.SECURITY,
                "security: bandit",
                List.of("pyproject.toml"),
                "bandit",
                files -> joined(List.of("-q", "-c", "pyproject.toml"), files.source()),
                "hooks"));
        checks.add(
                script(StepKind.RIOTFILE, "riotfile: doctest", List.of("riotfile.py"), "-m", "doctest", "riotfile.py"));
        checks.add(new TargetCheck(
                StepKind.RIOTFILE,
                "riotfile: riot list",
                List.of("riotfile.py"),
                "riot",
                files -> List.of("list", "--hash-only", "^" + files.name() + "$"),
                "tests"));
        checks.add(script(
                StepKind.SUITES,
                "suite coverage",
                List.of(
                        "scripts/check_suitespec_coverage.py",
                        ".gitignore",
                        ".github/CODEOWNERS",
                        ".riot/requirements"),
                "scripts/check_suitespec_coverage.py"));
        checks.add(script(
                StepKind.CONFIGURATIONS,
                "supported configurations",
                List.of("supported-configurations.json", "scripts/supported_configurations.py"),
                "scripts/supported_configurations.py",
                "--check"));
        checks.add(new TargetCheck(
                StepKind.RULES,
                "rules: ast-grep",
                List.of("sgconfig.yml", ".sg/rules"),
                "ast-grep",
                files -> joined(List.of("scan"), files.python()),
                "hooks"));
        return checks;
    }

    private interface Chosen {
        List<String> of(IntegrationFiles files);
    }

    private static TargetCheck tool(StepKind kind, String name, String tool, List<String> arguments, Chosen chosen) {
        return new TargetCheck(
                kind, name, List.of("pyproject.toml"), tool, files -> joined(arguments, chosen.of(files)), "hooks");
    }

    private static TargetCheck script(StepKind kind, String name, List<String> needs, String... arguments) {
        return new TargetCheck(kind, name, needs, "", files -> Arrays.asList(arguments), "tests");
    }

    private static List<String> own(List<String> files) {
        return files.stream()
                .filter(file -> file.startsWith("ddtrace/contrib/"))
                .toList();
    }

    private static List<String> joined(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
