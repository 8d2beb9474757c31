package org.ddintegration.workflow.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.RecordingConsole;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownHooksTest {
    @TempDir
    Path folder;

    private final RecordingConsole console = new RecordingConsole();

    @Test
    void aHookPointThatTheScanDidNotFindIsNamedWithItsPlaceAndWhatItMayHaveMeant() throws IOException {
        Path file = Files.writeString(folder.resolve("acme.yaml"), """
                name: acme
                library:
                  distributions: [acme]
                hooks:
                  - target: acme:Client.sned
                """);
        Scan scan = new Scan("acme 1.0", "1.0", List.of("acme"), List.of(candidate("acme:Client.send")), 1, Map.of());

        new UnknownHooks(console).warn(DescriptorReader.read(file), file, Map.of(), () -> scan);

        assertThat(console.lines())
                .containsExactly(
                        file + ":5:13: 'acme:Client.sned': the scan of acme 1.0 finds no such function or class;"
                                + " name one that is there (acme:Client.send?); or keep it, if it is compiled or made at run"
                                + " time: dd:verify tells whether it exists");
    }

    private static Candidate candidate(String target) {
        HookPoint point = HookPoint.parse(target);
        return new Candidate(
                point,
                1.0,
                1,
                CallableKind.METHOD,
                Binding.INSTANCE,
                Role.OPERATION,
                "acme.py",
                1,
                2,
                List.of(point),
                List.of(point),
                List.of(),
                new Signature(List.of(), Optional.empty()),
                "",
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty());
    }
}
