package org.ddintegration.workflow.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.HttpFact;
import org.ddintegration.descriptor.SpanRules;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.file.DescriptorPlaces;
import org.ddintegration.scan.Candidate;

/** Holds the resources and tags of hooks against the functions that the scan found: what cannot be there is refused. */
final class SpanValueCheck {
    private SpanValueCheck() {}

    /** @param isBefore whether it must be known before the call */
    private record Stated(int hook, SpanValue value, List<String> keys, boolean isBefore) {}

    private record Finding(Stated stated, Problem problem) {
        Problem at(DescriptorPlaces places) {
            return problem.at(places.hookValue(stated.hook(), stated.keys()));
        }
    }

    /**
     * @param file the descriptor's
     * @param scanned what the scan found at the hook points
     * @throws ProblemException with all values that no call can have, each with its {@code file:line:column}
     */
    static void check(Descriptor descriptor, Path file, Map<HookPoint, Candidate> scanned) {
        boolean showsArguments = descriptor.configuration().mayTraceArguments();
        List<Hook> hooks = descriptor.tracing().hooks();
        List<Finding> findings = stated(hooks).stream()
                .flatMap(stated -> {
                    Candidate original = scanned.get(hooks.get(stated.hook()).target());
                    CallFields fields = new CallFields(Optional.ofNullable(original), showsArguments);
                    return stated.value()
                            .fields()
                            .flatMap(field -> fields.problem(field, stated.isBefore()).stream())
                            .map(problem -> new Finding(stated, problem));
                })
                .toList();
        if (!findings.isEmpty()) {
            DescriptorPlaces places = DescriptorPlaces.of(file);
            throw new ProblemException(
                    findings.stream().map(finding -> finding.at(places)).toList());
        }
    }

    private static List<Stated> stated(List<Hook> hooks) {
        List<Stated> all = new ArrayList<>();
        for (int i = 0; i < hooks.size(); i++) {
            int index = i;
            Hook hook = hooks.get(i);
            SpanRules rules = hook.span();
            hook.resource()
                    .ifPresent(value -> all.add(new Stated(
                            index, value, List.of("resource"), !hook.kind().isCall())));
            hook.tags().forEach((tag, value) -> all.add(new Stated(index, value, List.of("tags", tag), false)));
            rules.service().ifPresent(value -> all.add(new Stated(index, value, List.of("span", "service"), true)));
            rules.http()
                    .forEach((fact, value) ->
                            all.add(new Stated(index, value, List.of("http", fact.key()), fact == HttpFact.INJECT)));
            rules.error().ifPresent(value -> all.add(new Stated(index, value, List.of("error"), false)));
        }
        return all;
    }
}
