package org.ddintegration.scan.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.Signature;
import org.ddintegration.scan.graph.SinkKind;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.rank.Ranked;
import org.ddintegration.scan.rank.Subject;
import org.ddintegration.scan.rank.Surroundings;

/** Makes the candidates of a scan from what was ranked. */
final class Candidates {
    private static final Set<String> REGISTER =
            Set.of("add", "register", "on", "include", "mount", "configure", "init", "set");

    private final Surroundings surroundings;

    Candidates(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    List<Candidate> of(List<Ranked> ranked) {
        List<Candidate> found = new ArrayList<>(ranked.size());
        for (Ranked one : ranked) {
            found.add(of(one, found.size() + 1));
        }
        return found;
    }

    private Candidate of(Ranked ranked, int rank) {
        Subject subject = ranked.subject();
        List<HookPoint> wrapPaths = surroundings.wrapPaths(subject);
        return new Candidate(
                subject.target(),
                ranked.score(),
                rank,
                subject.kind(),
                subject.isClass()
                        ? Binding.NONE
                        : subject.function().orElseThrow().binding(),
                role(subject),
                subject.module().file(),
                subject.extent().named(),
                subject.extent().last(),
                surroundings.publicPaths(subject),
                wrapPaths,
                wrapPaths.stream()
                        .map(HookPoint::module)
                        .distinct()
                        .filter(surroundings.exports()::isShadowed)
                        .toList(),
                subject.function()
                        .map(f -> f.facts().signature())
                        .orElseGet(() -> new Signature(List.of(), Optional.empty())),
                Docstring.clean(subject.doc()),
                flow(subject),
                ranked.features(),
                ranked.why(),
                new Peers(surroundings.lineage()).of(subject));
    }

    /** What is constructed or registered, and does no input or output beyond files itself, serves later work. */
    private Role role(Subject subject) {
        String name = subject.name();
        boolean registers = REGISTER.contains(name.split("_", 2)[0]) && !name.equals("set");
        boolean setup = subject.isClass() || name.equals("__init__") || (registers && !isIo(subject));
        return setup ? Role.SETUP : Role.OPERATION;
    }

    private boolean isIo(Subject subject) {
        return subject.function()
                .flatMap(surroundings.reach()::nearest)
                .filter(kind -> kind != SinkKind.FILE)
                .isPresent();
    }

    private List<String> flow(Subject subject) {
        Optional<SinkKind> sink = subject.function().flatMap(surroundings.reach()::nearest);
        if (sink.isEmpty()) {
            return List.of();
        }
        List<String> way = new ArrayList<>();
        for (PyFunction step : surroundings.reach().way(subject.function().get(), sink.get())) {
            way.add(step.point().toString());
        }
        way.add(sink.get().words());
        return List.copyOf(way);
    }
}
