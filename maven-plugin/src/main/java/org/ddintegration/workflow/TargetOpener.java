package org.ddintegration.workflow;

import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.DirectoryCheckout;
import org.ddintegration.target.ManagedTargets;

/** Opens the checkout that a run writes to. */
public final class TargetOpener {
    private final Bench bench;

    public TargetOpener(Bench bench) {
        this.bench = bench;
    }

    /**
     * @param wanted folder or {@code ddtrace==VERSION}
     * @param python interpreter whose pip is asked for a managed copy
     * @throws org.ddintegration.ProblemException when there is no checkout, or none can be had
     */
    public Checkout open(Optional<String> wanted, Optional<String> python) {
        return DirectoryCheckout.at(folder(new TargetChooser(bench.workspace().root()).choose(wanted), python));
    }

    /**
     * Opens a checkout that is there already, and fetches none.
     *
     * @throws ProblemException when there is none
     */
    public Checkout openExisting(Optional<String> wanted) {
        TargetChooser.Choice choice = new TargetChooser(bench.workspace().root()).choose(wanted);
        if (choice instanceof TargetChooser.Choice.Managed managed) {
            Optional<String> version = Optional.of(managed.version()).filter(text -> !text.isEmpty());
            return DirectoryCheckout.at(managedTargets(Optional.empty())
                    .existing(version)
                    .orElseThrow(() -> new ProblemException(Problem.of(
                                    wanted.orElse("ddtrace"),
                                    "the workspace has no such managed copy of dd-trace-py",
                                    "name the checkout with -Ddd.target=DIRECTORY")
                            .at("dd.target"))));
        }
        return DirectoryCheckout.at(((TargetChooser.Choice.Folder) choice).path());
    }

    private Path folder(TargetChooser.Choice choice, Optional<String> python) {
        if (choice instanceof TargetChooser.Choice.Managed managed) {
            ManagedTargets copies = managedTargets(python);
            return managed.version().isEmpty() ? copies.newest() : copies.ofVersion(managed.version());
        }
        return ((TargetChooser.Choice.Folder) choice).path();
    }

    private ManagedTargets managedTargets(Optional<String> python) {
        return new ManagedTargets(PackageIndex.ofUser(python), bench.workspace().state(), bench.console());
    }
}
