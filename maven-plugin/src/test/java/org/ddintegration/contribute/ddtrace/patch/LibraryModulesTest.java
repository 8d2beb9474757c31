package org.ddintegration.contribute.ddtrace.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.SampleHook;
import org.ddintegration.contribute.ddtrace.SampleLayouts;
import org.ddintegration.contribute.ddtrace.SampleLibrary;
import org.junit.jupiter.api.Test;

class LibraryModulesTest {
    @Test
    void areTheMainOneAndThoseOfTheHookPoints() {
        assertThat(LibraryModules.of(acme("acme.client:Client.send")).importable())
                .containsExactly("acme", "acme.client");
    }

    @Test
    void leaveTheMainOneOutWhereOnlyHookPointsAreNamed() {
        assertThat(LibraryModules.ofHookPoints(acme("acme.client:Client.send")).importable())
                .containsExactly("acme.client");
    }

    @Test
    void keepTheMainOneThatHoldsAHookPoint() {
        assertThat(LibraryModules.ofHookPoints(acme("acme:send")).importable()).containsExactly("acme");
    }

    @Test
    void areReachedByAnotherNameWhereGeneratedCodeHasTheirs() {
        Integration tracer = new SampleLibrary("acme", List.of("tracer"), List.of("acme"))
                .hook(SampleHook.of("tracer.core:send", "traced_send", "acme.send"))
                .in(SampleLayouts.V4_6);
        Integration trace = new SampleLibrary("acme", List.of("trace"), List.of("acme"))
                .hook(SampleHook.of("trace.items:send", "traced_send", "acme.send")
                        .shadowed("trace.items"))
                .in(SampleLayouts.V4_6);

        assertThat(LibraryModules.of(tracer).importable()).isEmpty();
        assertThat(LibraryModules.of(tracer).main()).isEqualTo("_tracer");
        assertThat(LibraryModules.of(tracer).expression("tracer.core")).isEqualTo("_tracer_core");
        assertThat(LibraryModules.of(trace).expression("trace.items")).isEqualTo("_trace_items_module");
    }

    @Test
    void areNotImportedWhereProgramsMayDoWithoutThem() {
        Integration late = new SampleLibrary("acme", List.of("acme"), List.of("acme"))
                .hook(SampleHook.of("acme.rare:send", "traced_send", "acme.send")
                        .late("acme.rare"))
                .in(SampleLayouts.V4_6);

        assertThat(LibraryModules.of(late).importable()).containsExactly("acme");
        assertThat(LibraryModules.of(late).hidden()).isEmpty();
        assertThat(LibraryModules.of(late).isLate("acme.rare")).isTrue();
    }

    private static Integration acme(String target) {
        return new SampleLibrary("acme", List.of("acme"), List.of("acme"))
                .hook(SampleHook.of(target, "traced_send", "acme.send"))
                .in(SampleLayouts.V4_6);
    }
}
