package org.ddintegration.verify.steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.process.Program;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.verify.environments.Environments;
import org.ddintegration.verify.environments.JoinedCheckout;
import org.ddintegration.verify.environments.LintPins;
import org.ddintegration.verify.environments.Matrix;
import org.ddintegration.verify.environments.VirtualEnvironment;
import org.ddintegration.verify.environments.WheelFit;
import org.ddintegration.verify.environments.WheelVersion;
import org.ddintegration.verify.results.StepResult;
import org.ddintegration.verify.results.VerifyResults;
import org.ddintegration.verify.scope.StepKind;
import org.ddintegration.verify.scope.VerificationScope;

/** The target's documentation, read whole, with its spelling checked. */
public record DocsSteps(VerificationScope subject, PackageIndex index, Environments environments) {
    private static final String NAME = VerifyResults.DOCS;

    private static final String NO_ENCHANT =
            "enchant or its English is not there: install libenchant-2-2 and hunspell-en-us, or the like";

    /** Ends with an error where no environment could check the spelling; elsewhere than on Linux each brings its own enchant. */
    private static final String HAS_LIBRARY = "import sys; from ctypes.util import find_library as find;"
            + " sys.exit(sys.platform == 'linux' and not find('enchant-2') and not find('enchant'))";

    private static final String HAS_ENGLISH = "import enchant, sys; sys.exit(not enchant.dict_exists('en_US'))";

    /** @param results takes what is known before any step has run */
    public List<Step> prepare(List<StepResult> results) throws IOException {
        if (!subject.wanted().has(StepKind.DOCS)) {
            return List.of();
        }
        PythonInterpreter newest = PythonInterpreter.newestInstalled();
        Optional<DocsPins> pins =
                DocsPins.of(subject.target(), newest, subject.run("docs-pins"), subject.log("docs-pins"));
        if (pins.isEmpty()) {
            results.add(StepResult.notRun(NAME, "the target states no environment for " + DocsPins.BUILD));
            return List.of();
        }
        if (!runs(newest.executable(), HAS_LIBRARY)) {
            results.add(StepResult.notRun(NAME, NO_ENCHANT));
            return List.of();
        }
        Path log = subject.log("environment-docs");
        List<String> requirements = new ArrayList<>(pins.get().requirements());
        String target = subject.layout().version();
        String wheel = WheelVersion.of(target, index);
        requirements.addAll(Matrix.ddtrace(wheel));
        PythonInterpreter python = LintPins.interpreter(pins.get().python());
        Optional<VirtualEnvironment> made = environments.with(
                "the target's documentation, Python " + python.minorVersion(), python, requirements, log);
        if (made.isEmpty()) {
            results.add(StepResult.notRun(NAME, "its environment cannot be installed; see " + log));
            return List.of();
        }
        if (!runs(made.get().python(), HAS_ENGLISH)) {
            results.add(StepResult.notRun(NAME, NO_ENCHANT));
            return List.of();
        }
        JoinedCheckout joined = JoinedCheckout.make(subject.target().root(), subject.run("docs"), made.get());
        Optional<String> misfit = WheelFit.misfit(joined, target, wheel, subject.log("import-docs"));
        if (misfit.isPresent()) {
            results.add(StepResult.notRun(NAME, misfit.get()));
            return List.of();
        }
        ReleaseNotesHistory.commit(joined.folder());
        return List.of(new DocsStep(NAME, subject.descriptor(), joined, subject.log("docs")));
    }

    private boolean runs(Path python, String code) throws IOException {
        Path log = subject.log("enchant");
        Files.createDirectories(log.getParent());
        return Program.of(python, "-c", code).in(log.getParent()).run(log).well();
    }
}
