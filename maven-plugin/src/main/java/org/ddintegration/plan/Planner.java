package org.ddintegration.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.ddintegration.Problem;
import org.ddintegration.plan.baseline.Baseline;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.plan.draft.BaselineUpdate;
import org.ddintegration.plan.draft.PieceOwners;
import org.ddintegration.plan.draft.PlanContext;
import org.ddintegration.plan.draft.PlanDraft;
import org.ddintegration.plan.draft.PlanNotes;
import org.ddintegration.plan.draft.Reconciler;
import org.ddintegration.plan.merge.OnConflict;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Options;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Rendered;
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
        return each(integrations, IntegrationPieces::put);
    }

    /**
     * The plan that takes integrations out of the target again, by what their baselines know; the order does not matter.
     *
     * @param integrations as they were rendered last, as far as that is known
     */
    public Plan remove(List<Rendered> integrations) {
        return each(integrations, IntegrationPieces::remove);
    }

    private Plan each(List<Rendered> integrations, BiConsumer<IntegrationPieces, Rendered> work) {
        PlanDraft draft = new PlanDraft(target);
        PlanNotes findings = new PlanNotes();
        List<Baseline> all = baselines.all();
        PieceOwners owners = new PieceOwners(all);
        Set<String> madeEarlier =
                all.stream().flatMap(baseline -> baseline.folders().stream()).collect(Collectors.toSet());
        List<Baseline> after = new ArrayList<>();
        SortedSet<String> foldersLeft = new TreeSet<>();
        for (Rendered integration : sorted(integrations)) {
            BaselineUpdate ledger = new BaselineUpdate(before(integration));
            PlanContext context = new PlanContext(draft, ledger, new Reconciler(options), owners, findings);
            work.accept(new IntegrationPieces(context), integration);
            foldersMade(ledger, madeEarlier);
            Baseline baseline = ledger.after(integration.origin());
            owners.update(baseline);
            after.add(baseline);
            foldersLeft.addAll(ledger.foldersLeft());
        }
        List<Change> changes = draft.changes();
        return new Plan(
                changes,
                findings.byHand(),
                problems(draft, changes),
                after,
                findings.backups(),
                List.copyOf(foldersLeft));
    }

    private List<Problem> problems(PlanDraft draft, List<Change> changes) {
        List<Problem> problems = new ArrayList<>(draft.problems());
        if (options.onConflict() == OnConflict.ABORT && problems.isEmpty()) {
            changes.stream()
                    .filter(change -> change.action() == Action.CONFLICT)
                    .map(change -> Problem.of(
                                    "abort",
                                    "a hand edit and the new rendering change the same lines",
                                    "leave out -Ddd.onConflict=abort to have both written between markers")
                            .at(change.path()))
                    .forEach(problems::add);
        }
        return problems;
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

    /** Folders that this run makes for the files, and those that earlier ones made for whichever integration. */
    private void foldersMade(BaselineUpdate ledger, Set<String> madeEarlier) {
        for (String path : ledger.files()) {
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                String folder = path.substring(0, slash);
                if (madeEarlier.contains(folder) || !target.exists(folder)) {
                    ledger.made(folder);
                }
            }
        }
    }
}
