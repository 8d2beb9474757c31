package org.ddintegration.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ddintegration.plan.baseline.Baseline;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.target.Checkout;

/** Computes all changes of a run, in memory. */
public final class Planner {
    private final Checkout target;
    private final BaselineStore baselines;
    private final Options options;

    public Planner(Checkout target, BaselineStore baselines, Options options) {
        this.target = target;
        this.baselines = baselines;
        this.options = options;
    }

    /** The plan that brings the target up to date; the order of the integrations does not matter. */
    public Plan plan(List<Rendered> integrations) {
        Draft draft = new Draft(target);
        Findings findings = new Findings();
        List<Baseline> after = new ArrayList<>();
        SortedSet<String> foldersLeft = new TreeSet<>();
        for (Rendered integration : sorted(integrations)) {
            Ledger ledger = new Ledger(before(integration));
            IntegrationPieces pieces =
                    new IntegrationPieces(new Context(draft, ledger, new Reconciler(options), findings));
            integration.contributed().forEach(pieces::put);
            pieces.retireTheRest();
            foldersMade(ledger);
            after.add(ledger.after(integration.origin()));
            foldersLeft.addAll(ledger.foldersLeft());
        }
        return new Plan(
                draft.changes(),
                findings.byHand(),
                draft.problems(),
                after,
                findings.backups(),
                List.copyOf(foldersLeft));
    }

    private static List<Rendered> sorted(List<Rendered> integrations) {
        return integrations.stream()
                .sorted(Comparator.comparing(Rendered::name))
                .toList();
    }

    private Baseline before(Rendered integration) {
        return baselines
                .read(integration.name())
                .orElseGet(() -> Baseline.none(integration.name(), integration.origin()));
    }

    private void foldersMade(Ledger ledger) {
        for (String path : ledger.files()) {
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                String folder = path.substring(0, slash);
                if (!target.exists(folder)) {
                    ledger.made(folder);
                }
            }
        }
    }
}
