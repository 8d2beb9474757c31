package org.ddintegration.verify.steps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.verify.environments.Environments;
import org.ddintegration.verify.environments.LintPins;
import org.ddintegration.verify.environments.VirtualEnvironment;
import org.ddintegration.verify.environments.Workcopy;
import org.ddintegration.verify.results.StepResult;
import org.ddintegration.verify.scope.StepKind;
import org.ddintegration.verify.scope.VerificationScope;

/** The target's own checks, on a copy of it that holds nothing compiled. */
public final class CheckSteps {
    /** What old pinned linters import and do not ask for. */
    private static final List<String> UNDECLARED = List.of("pbr", "setuptools<81");

    private static final String RENO = "reno";

    private static final StepKind[] KINDS =
            TargetChecks.of(true).stream().map(TargetCheck::kind).distinct().toArray(StepKind[]::new);

    private final VerificationScope subject;
    private final Environments environments;

    public CheckSteps(VerificationScope subject, Environments environments) {
        this.subject = subject;
        this.environments = environments;
    }

    /** @param results takes what is known before any step has run */
    public List<Step> prepare(List<StepResult> results) throws IOException {
        if (!subject.wanted().has(KINDS)) {
            return List.of();
        }
        Optional<LintPins> pins = LintPins.of(subject.target());
        if (pins.isEmpty()) {
            results.add(StepResult.notRun("the target's checks", "the target pins no linters that could be found"));
            return List.of();
        }
        List<String> requirements = new ArrayList<>(pins.get().requirements());
        requirements.addAll(UNDECLARED);
        requirements.add(RENO);
        PythonInterpreter python = pins.get().interpreter();
        Path log = subject.log("environment-lint");
        Optional<VirtualEnvironment> linters =
                environments.with("the target's linters, Python " + python.minorVersion(), python, requirements, log);
        if (linters.isEmpty()) {
            results.add(StepResult.notRun("the target's checks", "their linters cannot be installed; see " + log));
            return List.of();
        }
        Path copy = subject.run("checks");
        Workcopy.make(subject.target().root(), copy);
        ReleaseNotesHistory.commit(copy);
        String name = subject.descriptor().name();
        IntegrationFiles files = IntegrationFiles.of(copy, name);
        List<Step> steps = new ArrayList<>();
        for (TargetCheck check : TargetChecks.of(linters.get().has("black") && pinsBlack(pins.get()))) {
            if (subject.wanted().has(check.kind())) {
                Path checkLog = subject.log(check.name().replaceAll("[^a-z]+", "-"));
                steps.add(new CheckStep(
                        check, files, copy, linters.get(), subject.folder().resolve("mypy"), checkLog));
            }
        }
        return steps;
    }

    private static boolean pinsBlack(LintPins pins) {
        return pins.requirements().stream().anyMatch(requirement -> requirement.startsWith("black=="));
    }
}
