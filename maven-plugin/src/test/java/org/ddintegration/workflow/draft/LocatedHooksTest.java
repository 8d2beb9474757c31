package org.ddintegration.workflow.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.SpanRules;
import org.ddintegration.scan.Access;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Found;
import org.ddintegration.scan.Scan;
import org.junit.jupiter.api.Test;

class LocatedHooksTest {
    private static final String DEFINED = "beans.client:Client.put";

    private static Scan scan(Candidate... found) {
        return new Scan("beans", "2.3.1", List.of("beans"), List.of(found), 7, Map.of(), new TreeMap<>());
    }

    private static Candidate put(CallableKind kind, String... publicPaths) {
        Candidate found = Found.at(DEFINED, 9).is(kind).candidate();
        Access access = new Access(
                Stream.of(publicPaths).map(HookPoint::parse).toList(),
                List.of(found.target()),
                List.of(),
                List.of(),
                List.of());
        return new Candidate(found.target(), found.standing(), found.definition(), access, found.work());
    }

    private static Hook wrapped(String path, String handler, String versions) {
        HookPoint target = HookPoint.parse(path);
        return new Hook(
                target,
                List.of(target),
                CallableKind.METHOD,
                handler,
                "",
                Optional.empty(),
                Map.of(),
                SpanRules.NONE,
                Optional.empty(),
                versions,
                false,
                Optional.empty(),
                "wrapped in patch.py");
    }

    private static List<String> said(List<Hook> hooks) {
        return hooks.stream()
                .map(hook -> hook.target() + " via " + hook.via() + " " + hook.kind())
                .toList();
    }

    @Test
    void isPlacedWhereItsFunctionIsDefined() {
        assertThat(said(LocatedHooks.of(
                        List.of(wrapped("beans:Client.put", "h", "")),
                        scan(put(CallableKind.COROUTINE, "beans:Client.put")))))
                .containsExactly("beans.client:Client.put via [beans:Client.put] COROUTINE");
    }

    @Test
    void isLookedForWithEveryPartOfItsPathAsTheModule() {
        assertThat(said(LocatedHooks.of(
                        List.of(wrapped("beans:client.Client.put", "h", "")), scan(put(CallableKind.METHOD)))))
                .containsExactly("beans.client:Client.put via [beans.client:Client.put] METHOD");
    }

    @Test
    void staysAsItIsWhereTheLibraryHasNoSuchFunction() {
        assertThat(said(LocatedHooks.of(List.of(wrapped("beans:gone", "h", "")), scan())))
                .containsExactly("beans:gone via [beans:gone] METHOD");
    }

    @Test
    void twoPathsOfOneFunctionAreOneHook() {
        assertThat(said(LocatedHooks.of(
                        List.of(wrapped("beans:Client.put", "h", ""), wrapped(DEFINED, "h", "")),
                        scan(put(CallableKind.METHOD, "beans:Client.put")))))
                .containsExactly("beans.client:Client.put via [beans.client:Client.put, beans:Client.put] METHOD");
    }

    @Test
    void twoPathsThatDifferAreTwoHooks() {
        assertThat(said(LocatedHooks.of(
                        List.of(wrapped("beans:Client.put", "other", ""), wrapped(DEFINED, "h", "")),
                        scan(put(CallableKind.METHOD, "beans:Client.put")))))
                .containsExactly(
                        "beans:Client.put via [beans:Client.put] METHOD",
                        "beans.client:Client.put via [beans.client:Client.put] METHOD");
    }

    @Test
    void aHookOfOtherVersionsIsNotLookedForInThisOne() {
        assertThat(said(LocatedHooks.of(
                        List.of(wrapped("beans:Client.put", "h", "<2.0")),
                        scan(put(CallableKind.METHOD, "beans:Client.put")))))
                .containsExactly("beans:Client.put via [beans:Client.put] METHOD");
    }
}
