package org.ddintegration.plan.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.plan.baseline.Generated;
import org.ddintegration.plan.draft.PlanContext;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Outcome;
import org.ddintegration.plan.model.Reason;

/** Finds files that are rendered under another path than last time, and carries hand edits of them along. */
public final class Moves {
    /** Of 100; what git asks of a renamed file. */
    private static final int ALIKE = 50;

    private final PlanContext context;
    private final Set<String> paths;

    public Moves(PlanContext context, List<Contributed> contributed) {
        this.context = context;
        this.paths = contributed.stream().map(Contributed::path).collect(Collectors.toSet());
    }

    /** Moves the file that this is the new place of, if there is one. */
    public void follow(Contributed contributed) {
        if (contributed.contribution() instanceof Contribution.File file) {
            Optional<Generated> before =
                    Optional.ofNullable(context.ledger().oldFiles().get(contributed.path()));
            Optional<String> yours = context.draft().text(contributed.path());
            Optional<String> source = Optional.empty();
            if (yours.equals(Optional.of(file.text())) || left().isEmpty()) {
                return;
            }
            if (before.isEmpty() && yours.isEmpty()) {
                source = sameContributor(contributed).or(() -> mostAlike(file.text(), ALIKE));
            } else if (before.map(Generated::text).equals(yours)) {
                int asItWas = Similarity.of(yours.orElseThrow(), file.text());
                source = mostAlike(file.text(), Math.max(ALIKE, asItWas + 1));
            }
            source.ifPresent(from -> move(from, contributed.path()));
        }
    }

    /** Files rendered last, still there, and rendered no more. */
    private SortedMap<String, Generated> left() {
        SortedMap<String, Generated> left = new TreeMap<>(context.ledger().oldFiles());
        left.keySet().removeAll(paths);
        left.keySet().removeIf(path -> context.draft().text(path).isEmpty());
        return left;
    }

    private Optional<String> sameContributor(Contributed contributed) {
        List<String> paths = left().entrySet().stream()
                .filter(file -> file.getValue().contributor().equals(contributed.contributor()))
                .map(Map.Entry::getKey)
                .toList();
        return paths.size() == 1 ? Optional.of(paths.get(0)) : Optional.empty();
    }

    private Optional<String> mostAlike(String now, int least) {
        String best = null;
        int bestScore = least - 1;
        for (Map.Entry<String, Generated> file : left().entrySet()) {
            int score = Similarity.of(file.getValue().text(), now);
            if (score > bestScore) {
                best = file.getKey();
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private void move(String from, String to) {
        context.ledger().move(from, to);
        context.draft().write(to, context.draft().text(from));
        context.draft().write(from, Optional.empty());
        Outcome gone = new Outcome(Action.DELETE, Reason.MOVED, Optional.empty(), Optional.empty());
        Generated file = context.ledger().oldFiles().get(to);
        Contributed lastTime = new Contributed(from, file.contributor(), List.of(), Contribution.nothing());
        context.draft().note(from, context.piece(lastTime, "", gone));
    }
}
