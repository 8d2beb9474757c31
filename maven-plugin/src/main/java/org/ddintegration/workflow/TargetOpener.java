package org.ddintegration.workflow;

import org.ddintegration.target.Checkout;
import org.ddintegration.target.DirectoryCheckout;

/** Opens the checkout that a run writes to. */
final class TargetOpener {
    private final Bench bench;

    TargetOpener(Bench bench) {
        this.bench = bench;
    }

    /** @throws org.ddintegration.ProblemException when there is no checkout, or none can be had */
    Checkout open(Request request) {
        TargetChooser.Choice choice = new TargetChooser(bench.workspace().root()).choose(request.target());
        if (choice instanceof TargetChooser.Choice.Folder folder) {
            return DirectoryCheckout.at(folder.path());
        }
        throw new UnsupportedOperationException();
    }
}
