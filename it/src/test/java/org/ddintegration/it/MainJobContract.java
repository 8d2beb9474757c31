package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.ddintegration.it.process.Outcome;
import org.ddintegration.it.process.Snapshot;
import org.ddintegration.it.trace.RealTracer;
import org.ddintegration.it.trace.TreeChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;

/** What the main job promises of any library in any tree. */
@ParameterizedClass(name = "{0}")
abstract class MainJobContract {
    private final Cell cell;
    private final Generated generated;
    private final TreeChecks checks;

    MainJobContract(Cell cell) {
        this.cell = cell;
        this.generated = Generated.of(cell);
        this.checks = new TreeChecks(cell.tree(), generated.target().folder());
        Run.succeeds(generated.first());
    }

    @Test
    void writesWhatIsExpectedAndNothingElse() {
        cell.assertExpected(generated.written());
    }

    @Test
    void deletesNothingOfTheTarget() {
        assertThat(generated.status().lines()).allMatch(line -> line.startsWith("?? ") || line.startsWith(" M "));
    }

    @Test
    void leavesNoCloneBehind() {
        assertThat(Snapshot.of(generated.workspace().folder()).entries().keySet())
                .noneMatch(path -> path.contains("clone") || path.endsWith(".pack"));
    }

    @Test
    void changesNothingInASecondRunButWhatItRemembersAndNothingAtAllInAThird() {
        Snapshot workspace = Snapshot.of(generated.workspace().folder());
        Snapshot target = Snapshot.of(generated.target().folder());

        Run.succeeds(generated.again());

        Snapshot remembering = Snapshot.of(generated.workspace().folder());
        String remembered = ".dd/" + generated.cell().integration() + "/settled/";
        assertThat(workspace.changes(remembering)).isNotEmpty().allMatch(change -> change.startsWith(remembered));
        assertThat(target.changes(Snapshot.of(generated.target().folder()))).isEmpty();

        Run.succeeds(generated.again());

        assertThat(remembering.changes(Snapshot.of(generated.workspace().folder())))
                .isEmpty();
        assertThat(target.changes(Snapshot.of(generated.target().folder()))).isEmpty();
    }

    @Test
    void compiles() {
        Run.succeeds(checks.compile(generated.python()));
    }

    @Test
    void isFormattedAsTheTreeIs() {
        Run.succeeds(checks.format(generated.python()));
    }

    @Test
    void passesTheLinterOfTheTree() {
        Run.succeeds(checks.lint(generated.python()));
    }

    @Test
    void keepsTheRiotfileSound() {
        Run.succeeds(checks.riotfileDoctest());
    }

    @Test
    void isListedByRiot() {
        Outcome hashes = checks.riotHashes(cell.integration());

        Run.succeeds(hashes);
        assertThat(hashes.output().lines()).isNotEmpty().allMatch(line -> line.matches("[0-9a-f]{6,}"));
    }

    @Test
    void passesItsPatchAndContractTestsUnderTheRealTracer() {
        RealTracer tracer = RealTracer.of(
                cell.tree(), generated.target().folder(), cell.work().resolve("real"));

        Outcome tests = tracer.test(cell.integration());

        Run.succeeds(tests);
        assertThat(tests.output()).containsPattern("\\d+ passed");
    }
}
