package org.ddintegration.scan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Access;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Definition;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.Signature;
import org.ddintegration.scan.SourceLines;
import org.ddintegration.scan.Standing;
import org.ddintegration.scan.Work;
import org.junit.jupiter.api.Test;

class HookChangesTest {
    private static final Candidate PUT = method("beans.client:Client.put", "body", "delay");
    private static final Candidate PEEK = method("beans.client:Client.peek", "id");

    @Test
    void saysNothingOfWhatIsAsItWas() {
        assertThat(changes(scan(PUT, PEEK), scan(PEEK, PUT))).isEmpty();
    }

    @Test
    void showsBothSignatures() {
        assertThat(changes(scan(PUT), scan(method("beans.client:Client.put", "body", "delay", "ttr"))))
                .containsExactly(
                        "beans.client:Client.put changed its signature from (self, body, delay) to (self, body, delay, ttr)");
    }

    @Test
    void findsWhatMovedToAnotherModule() {
        assertThat(changes(scan(PUT), scan(PEEK, method("beans.sync:Client.put", "body"))))
                .containsExactly("beans.client:Client.put moved to beans.sync:Client.put");
    }

    @Test
    void findsWhatIsNowInherited() {
        Candidate inherited = reachedBy("beans.client:Client.put", method("beans.base:Base.put", "body", "delay"));

        assertThat(changes(scan(PUT), scan(inherited)))
                .containsExactly("beans.client:Client.put moved to beans.base:Base.put");
    }

    @Test
    void takesNoOldNamesakeForTheOneThatMoved() {
        Candidate other = method("beans.aio:Client.put", "body");

        assertThat(changes(scan(PUT, other), scan(other))).containsExactly("beans.client:Client.put is gone");
    }

    @Test
    void suggestsANewLikeName() {
        assertThat(changes(scan(PUT, PEEK), scan(PEEK, method("beans.client:Client.puts"))))
                .containsExactly("beans.client:Client.put is gone; perhaps it was renamed to beans.client:Client.puts");
    }

    @Test
    void suggestsWhatIsNewAndTakesTheSame() {
        assertThat(changes(scan(PUT, PEEK), scan(PEEK, method("beans.client:Client.enqueue", "body", "delay"))))
                .containsExactly(
                        "beans.client:Client.put is gone; perhaps it was renamed to beans.client:Client.enqueue");
    }

    @Test
    void suggestsNothingThatWasThereBefore() {
        Candidate puts = method("beans.client:Client.puts", "body", "delay");

        assertThat(changes(scan(PUT, puts), scan(puts))).containsExactly("beans.client:Client.put is gone");
    }

    @Test
    void leavesAPathAloneThatWasNoDefinitionBefore() {
        Candidate inherited = reachedBy("beans.client:Client.put", method("beans.base:Base.put", "body"));

        assertThat(changes(scan(inherited), scan(inherited))).isEmpty();
    }

    @Test
    void knowsWhatIsGoneWithoutAnEarlierScan() {
        List<HookPoint> hooks = List.of(PUT.target(), PEEK.target());

        assertThat(new HookChanges(Optional.empty(), scan(PEEK)).of(hooks))
                .extracting(HookChange::toString)
                .containsExactly("beans.client:Client.put is gone");
    }

    private static List<String> changes(Scan before, Scan after) {
        return new HookChanges(Optional.of(before), after)
                .of(List.of(PUT.target())).stream().map(HookChange::toString).toList();
    }

    private static Scan scan(Candidate... candidates) {
        return new Scan("beans", "1.0", List.of("beans"), List.of(candidates), 1, Map.of(), new TreeMap<>());
    }

    private static Candidate method(String target, String... parameters) {
        HookPoint point = HookPoint.parse(target);
        return candidate(point, List.of(point), parameters);
    }

    private static Candidate reachedBy(String path, Candidate other) {
        String[] parameters = other.definition().signature().parameters().stream()
                .skip(1)
                .map(PythonParameter::name)
                .toArray(String[]::new);
        return candidate(other.target(), List.of(other.target(), HookPoint.parse(path)), parameters);
    }

    private static Candidate candidate(HookPoint point, List<HookPoint> paths, String... parameters) {
        List<PythonParameter> taken = new ArrayList<>();
        taken.add(parameter("self"));
        Arrays.stream(parameters).map(HookChangesTest::parameter).forEach(taken::add);
        return new Candidate(
                point,
                new Standing(1, 1, false, Map.of(), List.of()),
                new Definition(
                        CallableKind.METHOD,
                        Binding.INSTANCE,
                        new Signature(taken, Optional.empty()),
                        "",
                        new SourceLines("beans/client.py", 3, 4)),
                new Access(paths, List.of(point), List.of(), List.of()),
                new Work(Role.OPERATION, List.of(), Map.of()));
    }

    private static PythonParameter parameter(String name) {
        return new PythonParameter(name, Kind.POSITIONAL_OR_KEYWORD, Optional.empty(), Optional.empty());
    }
}
