package org.ddintegration.contribute.ddtrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.ContributorCatalogue;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.RegisteredContributor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.target.Layout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of an integration, whole, beside those in {@code rendered/LAYOUT/LIBRARY}, which -Drendered.refresh=true writes. */
class RenderedFilesTest {
    private static final List<RegisteredContributor> CONTRIBUTORS =
            ContributorCatalogue.find(ContributorCatalogue.class.getClassLoader()).stream()
                    .filter(each ->
                            each.contributor().getClass().getPackageName().startsWith(RenderedFilesTest.class.getPackageName()))
                    .toList();

    static Stream<Arguments> integrations() {
        return Stream.of(
                Arguments.of("greenstalk", Samples.greenstalk(), SampleLayouts.V2_21),
                Arguments.of("greenstalk", Samples.greenstalk(), SampleLayouts.V3_5),
                Arguments.of("shapes", Samples.shapes(), SampleLayouts.V3_5),
                Arguments.of("aiosmtplib", Samples.aiosmtplib(), SampleLayouts.V3_19),
                Arguments.of("greenstalk", Samples.greenstalk(), SampleLayouts.V4_6),
                Arguments.of("crew", Samples.crew(), SampleLayouts.V3_5),
                Arguments.of("crew", Samples.crew(), SampleLayouts.MAIN),
                Arguments.of("shapes", Samples.shapes(), SampleLayouts.MAIN),
                Arguments.of("base", Samples.base().in(HandlerMode.FILLED), SampleLayouts.V3_5),
                Arguments.of("base", Samples.base().in(HandlerMode.FILLED), SampleLayouts.MAIN),
                Arguments.of("doors", Samples.doors().in(HandlerMode.FILLED), SampleLayouts.V3_5),
                Arguments.of("doors", Samples.doors().in(HandlerMode.FILLED), SampleLayouts.MAIN),
                Arguments.of("sender", Samples.sender().in(HandlerMode.FILLED), SampleLayouts.V3_19),
                Arguments.of("sender", Samples.sender().in(HandlerMode.FILLED), SampleLayouts.MAIN),
                Arguments.of("passthrough", Samples.modes().in(HandlerMode.PASSTHROUGH), SampleLayouts.V4_6),
                Arguments.of("filled", Samples.modes().in(HandlerMode.FILLED), SampleLayouts.V3_5),
                Arguments.of("filled", Samples.modes().in(HandlerMode.FILLED), SampleLayouts.V3_19),
                Arguments.of("filled", Samples.modes().in(HandlerMode.FILLED), SampleLayouts.MAIN));
    }

    @ParameterizedTest(name = "{0} for {2}")
    @MethodSource("integrations")
    void areAsExpected(String library, SampleLibrary sample, Layout layout) throws Exception {
        Map<String, String> rendered = render(sample.in(layout));
        String place = "rendered/" + layout.version() + "/" + library;
        if (Boolean.getBoolean("rendered.refresh")) {
            write(rendered, Path.of("src/test/resources", place));
            return;
        }
        assertThat(rendered).isEqualTo(expected("/" + place));
    }

    private static Map<String, String> render(Integration integration) {
        Map<String, String> files = new TreeMap<>();
        for (RegisteredContributor contributor : CONTRIBUTORS) {
            if (contributor.appliesTo(integration.layout())) {
                Contributed given = contributor.contribute(
                        integration.descriptor(),
                        integration.scanned(),
                        integration.tested(),
                        integration.locks(),
                        integration.layout(),
                        integration.target());
                if (given.contribution() instanceof Contribution.File file) {
                    files.put(given.path(), file.text());
                }
            }
        }
        return files;
    }

    private static void write(Map<String, String> files, Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> expected(String resource) throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(RenderedFilesTest.class.getResource(resource), resource);
        Path root = Path.of(folder.toURI());
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
