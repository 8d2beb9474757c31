package org.ddintegration.workflow.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Role;

/** Chooses the hook points of a first descriptor: few, good, and of more than one kind. */
public final class Proposals {
    private static final int MOST = 10;
    private static final int MOST_OF_ONE_CLASS = 6;
    private static final int MOST_OF_ONE_NAME = 3;
    private static final int MOST_SET_UPS = 2;
    /** Share of the best score below which a candidate is left to the user. */
    private static final double WORTHWHILE = 0.65;

    private final List<Candidate> chosen = new ArrayList<>();
    private final Set<HookPoint> wrapped = new HashSet<>();
    private final Map<String, Integer> ofClass = new HashMap<>();
    private final Map<String, Integer> ofName = new HashMap<>();
    private int setUps;

    private Proposals() {}

    /** @param candidates best first */
    public static List<Candidate> of(List<Candidate> candidates) {
        List<Candidate> eligible =
                candidates.stream().filter(Proposals::isUsable).toList();
        Proposals proposals = new Proposals();
        double least = eligible.stream()
                .filter(candidate -> candidate.role() == Role.OPERATION)
                .mapToDouble(candidate -> candidate.score() * WORTHWHILE)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
        eligible.stream()
                .filter(candidate -> candidate.score() > 0 && candidate.score() >= least)
                .forEach(proposals::choose);
        return List.copyOf(proposals.chosen);
    }

    /** A public function with a body: what only declares an interface runs in no program. */
    private static boolean isUsable(Candidate candidate) {
        boolean isDeclaration = candidate.features().getOrDefault("stub", 0.0) > 0;
        return !candidate.publicPaths().isEmpty() && !isDeclaration;
    }

    private void choose(Candidate candidate) {
        String type = candidate.target().module() + ":" + candidate.target().owner();
        boolean isSetUp = candidate.role() == Role.SETUP;
        boolean isFull = chosen.size() == MOST
                || (isSetUp && setUps == MOST_SET_UPS)
                || ofClass.getOrDefault(type, 0) == MOST_OF_ONE_CLASS
                || ofName.getOrDefault(candidate.target().name(), 0) == MOST_OF_ONE_NAME;
        if (isFull || candidate.wrapPaths().stream().anyMatch(wrapped::contains)) {
            return;
        }
        chosen.add(candidate);
        setUps += isSetUp ? 1 : 0;
        wrapped.addAll(candidate.wrapPaths());
        ofClass.merge(type, 1, Integer::sum);
        ofName.merge(candidate.target().name(), 1, Integer::sum);
    }
}
