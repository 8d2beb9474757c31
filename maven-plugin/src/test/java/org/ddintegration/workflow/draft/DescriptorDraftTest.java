package org.ddintegration.workflow.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Library;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.descriptor.file.DescriptorWriter;
import org.ddintegration.scan.Found;
import org.ddintegration.scan.PythonParameter.Kind;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.SpanAttribute;
import org.ddintegration.source.distribution.Dependencies;
import org.ddintegration.source.library.LibraryInMemory;
import org.ddintegration.source.library.OpenedLibrary;

class DescriptorDraftTest {
    private static Scan scan(Found... found) {
        return new Scan(
                "beans",
                "2.3.1",
                List.of("beans"),
                Stream.of(found).map(Found::candidate).toList(),
                7,
                Map.of(),
                new TreeMap<>());
    }

    @Example
    void draftsAWholeDescriptor() {
        Scan scan = scan(
                Found.at("beans.client:Client.put", 9)
                        .is(CallableKind.COROUTINE)
                        .with(Found.parameter("queue", Kind.POSITIONAL_OR_KEYWORD))
                        .has(SpanAttribute.DESTINATION, "{queue}"),
                Found.at("beans.client:Pool.put", 8).because("is called often", "src/beans/pool.py"));
        OpenedLibrary library = LibraryInMemory.library("A client for the Beans work queue.", "");

        Descriptor draft = DescriptorDraft.of("beans", library, scan, Optional.empty());

        assertThat(DescriptorWriter.write("beans.yaml", draft)).isEqualTo("""
                        # yaml-language-server: $schema=../.dd/descriptor.schema.json
                        name: beans
                        title: Beans
                        description: Traces messages sent and received with Beans.
                        category: messaging
                        library:
                          distributions: [beans]
                          modules: [beans]
                          repository: "git+https://example.org/beans/beans"
                          versions: ">=2.3.0"
                          python: ">=3.9"
                        enabled: true
                        handlers: comments
                        hooks:
                          - target: beans.client:Client.put
                            kind: coroutine
                            handler: traced_client_put
                            operation: beans.client_put
                            tags: {messaging.destination.name: "{queue}", messaging.operation: send, messaging.system: beans}
                            why: writes to a socket
                          - target: beans.client:Pool.put
                            kind: method
                            handler: traced_pool_put
                            operation: beans.pool_put
                            tags: {messaging.operation: send, messaging.system: beans}
                            why: is called often
                        tests:
                          versions: ["~=2.3.0", latest]
                          packages: {pytest-asyncio: latest, pytest-randomly: latest}
                        """);
    }

    @Example
    void refusesALibraryThatHasNothingToHook() {
        assertThatThrownBy(() -> DescriptorDraft.of(
                        "beans",
                        LibraryInMemory.library("", ""),
                        scan(Found.at("beans:a", -1).isNotProposed()),
                        Optional.empty()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("no function was found that does anything worth tracing, in 7 Python files");
    }

    @Example
    void namesNoDistributionOfWhatPythonBringsAlong() {
        OpenedLibrary library = new OpenedLibrary(
                new LibraryInMemory("/lib/python3.12", "", Map.of("beans.py", "")),
                "",
                List.of("beans"),
                List.of(""),
                "",
                "",
                "",
                Set.of(),
                true,
                Dependencies.UNKNOWN,
                List.of());

        Descriptor draft = DescriptorDraft.of("beans", library, scan(Found.at("beans:a", 1)), Optional.empty());

        assertThat(draft.library()).isEqualTo(new Library(List.of(), List.of("beans"), Optional.empty(), "*", ""));
        assertThat(draft.testing().matrix().versions()).isEmpty();
    }

    @Example
    void keepsPasswordsOut() {
        OpenedLibrary library = LibraryInMemory.library("", "");

        assertThat(library.repository()).contains("me:secret@");
        assertThat(DescriptorDraft.of("beans", library, scan(Found.at("beans:a", 1)), Optional.empty())
                        .library()
                        .repository())
                .contains("git+https://example.org/beans/beans");
    }

    @Example
    void mendsOrLeavesOutWhatIsNoSpecifier() {
        assertThat(pythonOf(">=3.8.*, <4")).isEqualTo(">=3.8, <4");
        assertThat(pythonOf(">=\r3.8")).isEqualTo(">= 3.8");
        assertThat(pythonOf("3 and up")).isEmpty();
    }

    private static String pythonOf(String requires) {
        OpenedLibrary library =
                LibraryInMemory.library(new LibraryInMemory("beans", "", Map.of()), "beans", "", requires);
        return DescriptorDraft.of("beans", library, scan(Found.at("beans:a", 1)), Optional.empty())
                .library()
                .python();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whateverALibrarySaysTheDraftReadsBackEqual(
            @ForAll("hostile") String summary,
            @ForAll("hostile") String readme,
            @ForAll("hostile") String reason,
            @ForAll("hostile") String path) {
        LibraryInMemory tree =
                new LibraryInMemory("git+https://example.org/b\n" + path, path, Map.of("README", "Beans " + readme));
        OpenedLibrary library = LibraryInMemory.library(tree, "beans" + reason, summary, reason);
        Scan scan = scan(Found.at("beans:a", 1).because(reason, path));

        Descriptor draft = DescriptorDraft.of("beans", library, scan, Optional.empty());

        byte[] written = DescriptorWriter.write("beans.yaml", draft).getBytes(StandardCharsets.UTF_8);
        assertThat(DescriptorReader.read("beans.yaml", written)).isEqualTo(draft);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "\n", "\r", "\t", "\u0000", "\u0085", "\u2028", "\u202e", "\ud800", "\uffff", "\""),
                        Arbitraries.of(
                                "Beans", "beans is a ", "A queue", ": ", " #", "${x}", "\\", "'", "-", "1.0", ">="),
                        Arbitraries.strings().all().ofMaxLength(3))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
