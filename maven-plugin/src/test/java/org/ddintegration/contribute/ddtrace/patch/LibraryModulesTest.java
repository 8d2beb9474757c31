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

    private static Integration acme(String target) {
        return new SampleLibrary("acme", List.of("acme"), List.of("acme"))
                .hook(SampleHook.of(target, "traced_send", "acme.send"))
                .in(SampleLayouts.V4_6);
    }
}
