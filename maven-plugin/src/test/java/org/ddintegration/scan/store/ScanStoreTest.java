package org.ddintegration.scan.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.scan.Access;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Definition;
import org.ddintegration.scan.Obstacle;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.Signature;
import org.ddintegration.scan.SourceLines;
import org.ddintegration.scan.SpanAttribute;
import org.ddintegration.scan.Standing;
import org.ddintegration.scan.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanStoreTest {
    static final Scan SCAN = new Scan(
            "parcel 1.0 from somewhere",
            "1.0",
            List.of("parcel"),
            List.of(candidate("parcel:Client.send", 1), candidate("parcel:Client.track", 2)),
            7,
            Map.of("old.py", "does not parse: \"print\"\n"),
            new TreeMap<>(Map.of(HookPoint.parse("parcel:Client.open"), Obstacle.PROPERTY)));

    @TempDir
    private Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        Path file = Files.writeString(folder.resolve("scan.json"), ScanWriter.text(SCAN));

        assertThat(ScanReader.read(file)).isEqualTo(SCAN);
    }

    @Test
    void writesSignaturesAsPythonDoes() {
        assertThat(ScanWriter.text(SCAN))
                .contains("\"signature\":\"(self, /, body: bytes, *, delay: int = 0, **rest) -> int\"");
    }

    @Test
    void findsOnlyWhatIsAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("scan.json"), ScanWriter.text(SCAN));
        HookPoint track = HookPoint.parse("parcel:Client.track");

        assertThat(ScanReader.find(file, List.of(track, HookPoint.parse("parcel:gone"))))
                .isEqualTo(Map.of(track, SCAN.candidates().get(1)));
    }

    @Test
    void refusesWhatIsNoScan() throws IOException {
        Path file = folder.resolve("scan.json");
        for (String text : List.of(
                "", "[]", "{\"candidates\":[{\"rank\":1}]}", "{\"candidates\":[{\"target\":\"x\"}]}", "\0\u00ff{")) {
            Files.writeString(file, text, ISO_8859_1);

            assertThatThrownBy(() -> ScanReader.read(file))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("delete it and run again");
        }
    }

    private static Candidate candidate(String target, int rank) {
        HookPoint point = HookPoint.parse(target);
        return new Candidate(
                point,
                new Standing(2.5 / rank, rank, rank == 1, Map.of("verb", 1.0), List.of("uses a socket")),
                new Definition(
                        CallableKind.METHOD,
                        Binding.INSTANCE,
                        new Signature(
                                List.of(
                                        parameter("self", Kind.POSITIONAL_ONLY, null, null),
                                        parameter("body", Kind.POSITIONAL_OR_KEYWORD, "bytes", null),
                                        parameter("delay", Kind.KEYWORD_ONLY, "int", "0"),
                                        parameter("rest", Kind.VAR_KEYWORD, null, null)),
                                Optional.of("int")),
                        "Send \"it\".\n\u2028</script>",
                        new SourceLines("src/parcel.py", 3, 9)),
                new Access(
                        List.of(point),
                        List.of(point),
                        List.of("parcel.client"),
                        List.of("parcel.aio"),
                        List.of("parcel-kit")),
                new Work(
                        Role.OPERATION,
                        List.of(target, "uses a socket"),
                        Map.of(SpanAttribute.HOST, SpanValue.parse("{instance.host}"))));
    }

    private static PythonParameter parameter(String name, Kind kind, String annotation, String value) {
        return new PythonParameter(name, kind, Optional.ofNullable(annotation), Optional.ofNullable(value));
    }
}
