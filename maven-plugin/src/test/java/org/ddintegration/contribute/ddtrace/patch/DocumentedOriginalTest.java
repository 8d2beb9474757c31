package org.ddintegration.contribute.ddtrace.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.SampleHook;
import org.ddintegration.contribute.ddtrace.SampleLayouts;
import org.ddintegration.contribute.ddtrace.SampleLibrary;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Candidate;
import org.junit.jupiter.api.Test;

class DocumentedOriginalTest {
    @Test
    void leavesOutWhatTheScanHasCut() {
        DocumentedOriginal shown = original("header: Optional[Union[list[str], dic... = ...");
        assertThat(shown.parameters()).containsExactly(new DocumentedOriginal.Parameter("", "header", "...", "..."));
    }

    @Test
    void keepsAnEllipsisThatBelongsToAnAnnotation() {
        DocumentedOriginal shown = original("header: Tuple[int, ...] = None");
        assertThat(shown.parameters())
                .containsExactly(new DocumentedOriginal.Parameter("", "header", "Tuple[int, ...]", "None"));
    }

    private static DocumentedOriginal original(String parameter) {
        Integration integration = new SampleLibrary("acme", List.of("acme"), List.of("acme"))
                .hook(SampleHook.of("acme:send", "traced_send", "acme.send").signature(null, parameter))
                .in(SampleLayouts.V4_6);
        HookPoint target = HookPoint.parse("acme:send");
        Candidate scanned = integration.scanned().get(target);
        return DocumentedOriginal.of(target, scanned);
    }
}
