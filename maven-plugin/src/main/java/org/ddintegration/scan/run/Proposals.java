package org.ddintegration.scan.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.graph.CallGraph;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.rank.Ranked;
import org.ddintegration.scan.rank.Subject;
import org.ddintegration.scan.rank.Surface;
import org.ddintegration.scan.rank.Twins;

/**
 * Chooses the hook points of a first descriptor as a set: none is called by another one, so that each operation is traced
 * once; blocking and awaited twins come together or not at all.
 */
final class Proposals {
    private static final int MOST = 12;
    private static final int MOST_SET_UPS = 2;
    private static final int MANY = 6;
    /** The candidate whose score tells where the field begins. */
    private static final int FIELD = 25;
    /** The candidate whose score tells where the best are: the very best may be far ahead of what else is worth tracing. */
    private static final int BEST = 2;
    /** Share of the way from the field to the best that a proposal has come. */
    private static final double AHEAD = 0.5;

    /** Scores are logarithms of odds: what is this far behind the first is half as likely to be worth tracing. */
    private static final double HALF_AS_LIKELY = Math.log(2);

    /** Features of what reaches input or output, and of what is named for work. */
    private static final Set<String> WORK = Set.of("sink_itself", "sink_next", "sink_near", "sink_far", "verb_whole");

    /** What gets a connection is part of what is done with it. */
    private static final Set<String> CONNECTING =
            Set.of("acquire", "checkout", "close", "connect", "connection", "login", "open");

    private final Surface surface;
    private final Roles roles;
    private final NestedCalls nested;
    private final EndlessCalls endless;
    private final List<Ranked> chosen = new ArrayList<>();
    private final Set<HookPoint> wrapped = new HashSet<>();

    Proposals(Surface surface, CallGraph graph, Roles roles) {
        this.surface = surface;
        this.roles = roles;
        this.nested = new NestedCalls(graph);
        this.endless = new EndlessCalls(graph);
    }

    /** @param ranked best first */
    Set<HookPoint> of(List<Ranked> ranked) {
        List<Ranked> eligible =
                spokenFor(ranked.stream().filter(this::isEligible).toList());
        if (!eligible.isEmpty()) {
            double least = least(eligible);
            Map<String, List<Ranked>> twins = eligible.stream()
                    .filter(one -> !one.subject().isClass())
                    .collect(Collectors.groupingBy(one -> key(one.subject())));
            eligible.stream()
                    .takeWhile(one -> one.score() >= least)
                    .sorted(Comparator.comparing(one -> connects(one.subject())))
                    .forEach(one -> choose(one, twin(one, twins)));
            reduceToHubs();
        }
        return chosen.stream().map(one -> one.subject().target()).collect(Collectors.toUnmodifiableSet());
    }

    /** Where more speaks against all of a tiny library than for them, its best are still what its users call. */
    private static List<Ranked> spokenFor(List<Ranked> eligible) {
        List<Ranked> spokenFor = eligible.stream()
                .filter(one -> one.score() >= 0 || WORK.stream().anyMatch(one::has))
                .toList();
        return spokenFor.isEmpty() && isTiny(eligible) ? eligible : spokenFor;
    }

    private static double least(List<Ranked> eligible) {
        double first = eligible.get(0).score();
        double best = eligible.get(Math.min(BEST, eligible.size()) - 1).score();
        double least = best - AHEAD * (best - field(eligible));
        boolean mayBeNegative = isTiny(eligible) || first < 0;
        return Math.min(mayBeNegative ? least : Math.max(0, least), first - HALF_AS_LIKELY);
    }

    /** A proposal can hold all of it. */
    private static boolean isTiny(List<Ranked> eligible) {
        return eligible.size() <= MOST;
    }

    /** A small library may consist of what is worth tracing: its last candidate tells nothing unless more speaks against it. */
    private static double field(List<Ranked> eligible) {
        return eligible.size() < FIELD
                ? Math.min(0, eligible.get(eligible.size() - 1).score())
                : eligible.get(FIELD - 1).score();
    }

    /** A body that runs and ends; of what sets things up only what a later call passes through. */
    boolean isEligible(Ranked one) {
        Subject subject = one.subject();
        boolean isDeclaration = one.has("stub");
        boolean isUseful = roles.of(subject) == Role.OPERATION || one.has("owner_wsgi") || one.has("class_alias");
        return !isDeclaration
                && isUseful
                && !subject.function().filter(endless::isEndless).isPresent();
    }

    private static boolean connects(Subject subject) {
        return CONNECTING.contains(bare(subject.name()).split("_", 2)[0]);
    }

    private static String bare(String name) {
        return name.startsWith("_") ? name.substring(1) : name;
    }

    /** {@code Client._send} is how {@code Client.send} does it. */
    private static boolean isSameDeed(Subject one, Subject other) {
        HookPoint target = one.target();
        HookPoint otherTarget = other.target();
        return target.module().equals(otherTarget.module())
                && target.owner().equals(otherTarget.owner())
                && bare(one.name()).equals(bare(other.name()));
    }

    private static String key(Subject subject) {
        return Twins.key(subject.function().orElseThrow());
    }

    /** The best of those that do the same, awaited where this one blocks or the other way round. */
    private static Optional<Ranked> twin(Ranked one, Map<String, List<Ranked>> twins) {
        return one.subject().isClass()
                ? Optional.empty()
                : twins.get(key(one.subject())).stream()
                        .filter(other -> other.subject().kind().isAsync()
                                != one.subject().kind().isAsync())
                        .findFirst();
    }

    private void choose(Ranked one, Optional<Ranked> twin) {
        if (!isFree(one)) {
            return;
        }
        List<Ranked> together = new ArrayList<>(List.of(one));
        twin.filter(this::isFree)
                .filter(other -> !nested.between(function(one), function(other)))
                .ifPresent(together::add);
        if (chosen.size() + together.size() <= MOST) {
            chosen.addAll(together);
            together.forEach(each -> wrapped.addAll(surface.wrapPaths(each.subject())));
        }
    }

    /** What many of the chosen come down to, such as the one request of a client of a hundred endpoints, stands for them. */
    private void reduceToHubs() {
        Map<Ranked, Set<PyFunction>> behind = chosen.stream()
                .collect(Collectors.toMap(
                        one -> one, one -> function(one).map(nested::behind).orElse(Set.of())));
        List<Ranked> callers = mostCallers(behind);
        while (callers.size() >= MANY) {
            chosen.removeAll(callers);
            callers = mostCallers(behind);
        }
    }

    private List<Ranked> mostCallers(Map<Ranked, Set<PyFunction>> behind) {
        return chosen.stream()
                .map(hub -> chosen.stream()
                        .filter(one -> !one.equals(hub))
                        .filter(one ->
                                function(hub).filter(behind.get(one)::contains).isPresent())
                        .toList())
                .max(Comparator.comparing(List::size))
                .orElse(List.of());
    }

    private boolean isFree(Ranked one) {
        boolean isOneTooMany = roles.of(one.subject()) == Role.SETUP
                && chosen.stream()
                                .filter(other -> roles.of(other.subject()) == Role.SETUP)
                                .count()
                        == MOST_SET_UPS;
        return !isOneTooMany
                && surface.wrapPaths(one.subject()).stream().noneMatch(wrapped::contains)
                && chosen.stream()
                        .noneMatch(other -> isSameDeed(one.subject(), other.subject())
                                || nested.between(function(one), function(other)));
    }

    private static Optional<PyFunction> function(Ranked one) {
        return one.subject().function();
    }
}
