package org.ddintegration.scan.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.scan.Access;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Definition;
import org.ddintegration.scan.Signature;
import org.ddintegration.scan.SourceLines;
import org.ddintegration.scan.SpanAttribute;
import org.ddintegration.scan.Standing;
import org.ddintegration.scan.Work;
import org.ddintegration.scan.graph.Reach;
import org.ddintegration.scan.graph.SinkKind;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.rank.Ranked;
import org.ddintegration.scan.rank.Subject;
import org.ddintegration.scan.rank.Surface;
import org.ddintegration.scan.span.SpanSourceFinder;

/** Makes the candidates of a scan from what was ranked. */
final class Candidates {
    private final Surface surface;
    private final Reach reach;
    private final Roles roles;
    private final Set<HookPoint> proposed;
    private final OptionalModules optional;
    private final SpanSourceFinder finder;
    private final Map<Subject, Map<SpanAttribute, SpanValue>> sources = new HashMap<>();

    Candidates(
            Surface surface,
            Reach reach,
            Roles roles,
            Set<HookPoint> proposed,
            OptionalModules optional,
            SpanSourceFinder finder) {
        this.surface = surface;
        this.finder = finder;
        this.optional = optional;
        this.reach = reach;
        this.roles = roles;
        this.proposed = proposed;
    }

    List<Candidate> of(List<Ranked> ranked) {
        ranked.forEach(one -> sources.put(one.subject(), finder.of(one.subject())));
        return IntStream.range(0, ranked.size())
                .parallel()
                .mapToObj(i -> of(ranked.get(i), i + 1))
                .toList();
    }

    private Candidate of(Ranked ranked, int rank) {
        Subject subject = ranked.subject();
        List<HookPoint> wrapPaths = surface.wrapPaths(subject);
        List<String> late = optional.of(subject);
        return new Candidate(
                subject.target(),
                new Standing(
                        ranked.score(), rank, proposed.contains(subject.target()), ranked.features(), ranked.why()),
                new Definition(
                        subject.kind(),
                        subject.isClass()
                                ? Binding.NONE
                                : subject.function().orElseThrow().binding(),
                        subject.function()
                                .map(f -> f.facts().signature())
                                .orElseGet(() -> new Signature(List.of(), Optional.empty())),
                        Docstring.clean(subject.doc()),
                        new SourceLines(
                                subject.module().file(),
                                subject.extent().named(),
                                subject.extent().last())),
                new Access(
                        surface.publicPaths(subject),
                        wrapPaths,
                        wrapPaths.stream()
                                .map(HookPoint::module)
                                .distinct()
                                .filter(surface.exports()::isShadowed)
                                .toList(),
                        late,
                        late.isEmpty() ? List.of() : optional.packages(late)),
                new Work(roles.of(subject), flow(subject), sources.get(subject)));
    }

    private List<String> flow(Subject subject) {
        Optional<SinkKind> sink = subject.function().flatMap(reach::nearest);
        if (sink.isEmpty()) {
            return List.of();
        }
        List<String> way = new ArrayList<>();
        for (PyFunction step : reach.way(subject.function().get(), sink.get())) {
            way.add(step.point().toString());
        }
        way.add(sink.get().words());
        return List.copyOf(way);
    }
}
