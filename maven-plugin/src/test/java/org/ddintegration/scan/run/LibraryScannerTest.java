package org.ddintegration.scan.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.Console;
import org.ddintegration.RecordingConsole;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Obstacle;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.Resources;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.SpanAttribute;
import org.ddintegration.source.library.OpenedLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryScannerTest {
    private static final RecordingConsole CONSOLE = new RecordingConsole();
    private static Scan scan;

    @BeforeAll
    static void readParcel() {
        try (LibraryScanner scanner = LibraryScanner.start(PythonInterpreter.find(Optional.empty()), CONSOLE)) {
            scan = scanner.scan(Resources.parcel());
        }
    }

    @Test
    void namesWhatWasRead() {
        assertThat(scan.library()).isEqualTo("parcel 1.0 from git+https://example.org/parcel@1.0");
        assertThat(scan.modules()).containsExactly("parcel");
    }

    @Test
    void saysWhichFilesWereSkippedAndWhy() {
        assertThat(scan.skipped()).containsOnlyKeys("src/parcel/old.py");
        assertThat(CONSOLE.lines())
                .contains("  skipped src/parcel/old.py: " + scan.skipped().get("src/parcel/old.py"));
    }

    @Test
    void listsWhatCanBeWrappedOnce() {
        assertThat(scan.candidates())
                .extracting(c -> c.target().toString())
                .doesNotHaveDuplicates()
                .contains("parcel.client:Client.send", "parcel.client:connect", "parcel.compat:crc")
                .doesNotContain("parcel.client:Client.wire", "parcel.client:Client.submit")
                .noneMatch(target -> target.contains("_vendor") || target.contains("tests") || target.contains("conf"));
    }

    @Test
    void readsAStubFileOnlyWhereThereIsNoSource() {
        assertThat(candidate("parcel._scale:weigh").definition().lines().file()).isEqualTo("src/parcel/_scale.pyi");
        assertThat(candidate("parcel.wire:encode").definition().lines().file()).isEqualTo("src/parcel/wire.py");
        assertThat(scan.find(point("parcel.wire:sealed"))).isEmpty();
    }

    @Test
    void tellsKindsApart() {
        assertThat(candidate("parcel.client:Client.send").definition().kind()).isEqualTo(CallableKind.METHOD);
        assertThat(candidate("parcel.client:Client.each").definition().kind()).isEqualTo(CallableKind.GENERATOR);
        assertThat(candidate("parcel.aio:AsyncClient.send").definition().kind()).isEqualTo(CallableKind.COROUTINE);
        assertThat(candidate("parcel.aio:AsyncClient.each").definition().kind())
                .isEqualTo(CallableKind.ASYNC_GENERATOR);
        assertThat(candidate("parcel.client:connect").definition().kind()).isEqualTo(CallableKind.CONTEXT_MANAGER);
        assertThat(candidate("parcel.aio:session").definition().kind()).isEqualTo(CallableKind.ASYNC_CONTEXT_MANAGER);
        assertThat(candidate("parcel.compat:crc").definition().kind()).isEqualTo(CallableKind.FUNCTION);
        assertThat(candidate("parcel.client:Client").definition().kind()).isEqualTo(CallableKind.CLASS);
        assertThat(candidate("parcel.client:Client.local").definition().binding())
                .isEqualTo(Binding.CLASS);
        assertThat(candidate("parcel.client:Client.version").definition().binding())
                .isEqualTo(Binding.STATIC);
        assertThat(candidate("parcel.client:Client.__init__").work().role()).isEqualTo(Role.SETUP);
    }

    @Test
    void keepsTheSignatureAsWritten() {
        List<PythonParameter> parameters =
                candidate("parcel.client:Client.send").definition().signature().parameters();

        assertThat(parameters)
                .extracting(p -> p.name() + " " + p.kind())
                .containsExactly(
                        "self POSITIONAL_ONLY",
                        "body POSITIONAL_ONLY",
                        "priority POSITIONAL_OR_KEYWORD",
                        "tags VAR_POSITIONAL",
                        "delay KEYWORD_ONLY",
                        "options VAR_KEYWORD");
        assertThat(parameters.get(2).defaultValue()).contains("65536");
        assertThat(parameters.get(4).annotation()).contains("\"int\"");
        assertThat(candidate("parcel.client:Client.send")
                        .definition()
                        .signature()
                        .returns())
                .contains("int");
    }

    @Test
    void proposesNothingThatBelongsToACompiledClass() {
        OpenedLibrary parcel = Resources.parcel();
        OpenedLibrary compiled = new OpenedLibrary(
                parcel.tree(),
                parcel.distribution(),
                parcel.topLevels(),
                parcel.roots(),
                parcel.requiresPython(),
                parcel.summary(),
                parcel.repository(),
                Set.of("parcel.client"),
                parcel.notes());
        try (LibraryScanner scanner = LibraryScanner.start(PythonInterpreter.find(Optional.empty()), CONSOLE)) {
            Scan scanned = scanner.scan(compiled);

            assertThat(scanned.find(point("parcel.client:Client.send"))).isEmpty();
            assertThat(scanned.find(point("parcel.client:Client"))).isEmpty();
            assertThat(scanned.find(point("parcel.client:connect"))).isPresent();
            assertThat(scanned.obstacles())
                    .containsEntry(point("parcel.client:Client.send"), Obstacle.COMPILED)
                    .containsEntry(point("parcel.client:Client"), Obstacle.COMPILED);
        }
    }

    @Test
    void knowsSpecialMethodsAndPropertiesThoughItProposesNone() {
        assertThat(scan.obstacles()).containsEntry(point("parcel.client:Client.wire"), Obstacle.PROPERTY);
    }

    @Test
    void cleansDocstrings() {
        assertThat(candidate("parcel.client:Client.send").definition().doc())
                .isEqualTo("Send a parcel.\n\nbody: what is in it");
        assertThat(candidate("parcel.client:Client").definition().summary()).isEqualTo("A client.");
    }

    @Test
    void findsPublicPathsThroughReExportsAliasesAndStars() {
        assertThat(candidate("parcel.client:connect").access().publicPaths())
                .containsExactly(point("parcel:connect"), point("parcel:post"), point("parcel.client:connect"));
        assertThat(candidate("parcel.pool:Pool.take").access().publicPaths())
                .first()
                .isEqualTo(point("parcel:Pool.take"));
        assertThat(candidate("parcel.base:Base.ping").access().publicPaths())
                .contains(point("parcel:Client.ping"), point("parcel.base:Base.ping"));
        assertThat(candidate("parcel.pool:_hidden").access().publicPaths()).isEmpty();
    }

    @Test
    void wrapsFunctionsWhereverTheyAreBoundAndMethodsInTheirClass() {
        assertThat(candidate("parcel.wire:encode").access().wrapPaths())
                .containsExactly(
                        point("parcel.wire:encode"), point("parcel.aio:encoded"), point("parcel.client:encode"));
        assertThat(candidate("parcel.client:Client.send").access().wrapPaths())
                .containsExactly(point("parcel.client:Client.send"), point("parcel.client:Client.submit"));
    }

    @Test
    void seesModulesThatAttributeAccessDoesNotReach() {
        assertThat(candidate("parcel.quick:quick").access().shadowedModules()).containsExactly("parcel.quick");
        assertThat(candidate("parcel.client:connect").access().shadowedModules())
                .isEmpty();
    }

    @Test
    void findsTheServerOfACallWhereNamesSaySo() {
        assertThat(server("parcel.depot:Depot.store")).containsExactly("{instance._host}", "{instance._port}");
        assertThat(server("parcel.depot:Annex.count")).containsExactly("{instance._host}", "{instance._port}");
        assertThat(server("parcel.depot:Depot.attach")).containsExactly("{instance._host}", "{instance._port}");
        assertThat(server("parcel.depot:Depot.move")).containsExactly("{host}", "{port}");
        assertThat(server("parcel.depot:Depot.probe")).containsExactly("{hostname}", "{port}");
        assertThat(server("parcel.depot:Depot.near")).isEmpty();
        assertThat(server("parcel.depot:Shed.lock")).isEmpty();
        assertThat(server("parcel.client:Client.send")).isEmpty();
    }

    private List<String> server(String target) {
        Map<SpanAttribute, SpanValue> sources = candidate(target).work().sources();
        return Stream.of(SpanAttribute.HOST, SpanAttribute.PORT)
                .filter(sources::containsKey)
                .map(attribute -> sources.get(attribute).toString())
                .toList();
    }

    @Test
    void followsCallsToTheSocket() {
        assertThat(candidate("parcel.client:Client.send").work().flow())
                .containsExactly(
                        "parcel.client:Client.send",
                        "parcel.client:Client._call",
                        "parcel.wire:Wire.write",
                        "uses a socket");
        assertThat(candidate("parcel.base:Base.ping").work().flow()).endsWith("uses a socket");
        assertThat(candidate("parcel.client:Client.track").work().flow()).contains("parcel.client:Client._call");
        assertThat(candidate("parcel.quick:quick").work().flow()).endsWith("uses a socket");
        assertThat(candidate("parcel.client:use").work().flow()).endsWith("uses a socket");
        assertThat(candidate("parcel.client:Client.version").work().flow()).isEmpty();
    }

    @Test
    void ranksWhatSendsAboveWhatDoesNot() {
        assertThat(candidate("parcel.client:Client.send").standing().rank())
                .isLessThan(candidate("parcel.client:Client.version").standing().rank());
        assertThat(scan.candidates()).extracting(one -> one.standing().rank()).isSorted();
        assertThat(candidate("parcel.client:Client.send").standing().why())
                .contains("its name stands for work that tracers follow", "uses a socket, 2 calls away");
    }

    @Test
    void ranksClassesBehindTheirConstructors() {
        assertThat(candidate("parcel.client:Client").standing().rank())
                .isGreaterThan(
                        candidate("parcel.client:Client.__init__").standing().rank());
        assertThat(scan.candidates())
                .last()
                .extracting(one -> one.definition().kind())
                .isEqualTo(CallableKind.CLASS);
    }

    @Test
    void readsNoFileAgainThatItKnows(@TempDir Path folder) {
        Path cache = folder.resolve("answers.gz");
        List<String> read = Collections.synchronizedList(new ArrayList<>());
        OpenedLibrary parcel = Resources.watched(Resources.parcel(), read);
        try (LibraryScanner scanner = LibraryScanner.start(PythonInterpreter.find(Optional.empty()), Console.SILENT)) {
            Scan first = scanner.scanAndKeep(parcel, cache);
            assertThat(read).contains("src/parcel/client.py", "README.md").doesNotHaveDuplicates();
            read.clear();

            Scan second = scanner.scan(parcel, cache);

            assertThat(second).isEqualTo(first).isEqualTo(scan);
            assertThat(read).noneMatch(path -> path.endsWith(".py"));
        }
    }

    private static Candidate candidate(String target) {
        return scan.find(point(target)).orElseThrow(() -> new AssertionError("no candidate " + target));
    }

    private static HookPoint point(String text) {
        return HookPoint.parse(text);
    }
}
