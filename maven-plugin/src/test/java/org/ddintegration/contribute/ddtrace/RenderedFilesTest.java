package org.ddintegration.contribute.ddtrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.ContributorCatalogue;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.RegisteredContributor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.plan.diff.UnifiedDiff;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.target.Layout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files of an integration: those for its newest layout beside {@code rendered/LIBRARY/files}, and how older layouts differ
 * from it beside {@code rendered/LIBRARY/LAYOUT.diff}. -Drendered.refresh=true writes both.
 */
class RenderedFilesTest {
    private static final int COLUMNS = 120;
    private static final boolean REFRESH = Boolean.getBoolean("rendered.refresh");
    private static final Path RESOURCES = Path.of("src/test/resources");

    private static final List<RegisteredContributor> CONTRIBUTORS =
            ContributorCatalogue.find(ContributorCatalogue.class.getClassLoader()).stream()
                    .filter(each -> each.contributor()
                            .getClass()
                            .getPackageName()
                            .startsWith(RenderedFilesTest.class.getPackageName()))
                    .toList();

    /** A library, and the layouts that it is rendered for, the newest first. */
    private record Rendering(String library, SampleLibrary sample, List<Layout> layouts) {
        static Rendering of(String library, SampleLibrary sample, Layout... layouts) {
            return new Rendering(library, sample, List.of(layouts));
        }

        Map<String, String> newest() {
            return render(sample.in(layouts.get(0)));
        }

        Path place() {
            return RESOURCES.resolve("rendered").resolve(library);
        }

        @Override
        public String toString() {
            return library;
        }
    }

    private static final List<Rendering> RENDERINGS = List.of(
            Rendering.of(
                    "greenstalk", Samples.greenstalk(), SampleLayouts.V4_6, SampleLayouts.V3_5, SampleLayouts.V2_21),
            Rendering.of("shapes", Samples.shapes(), SampleLayouts.MAIN, SampleLayouts.V3_5),
            Rendering.of("ftplib", Samples.ftplib(), SampleLayouts.V4_6, SampleLayouts.V3_5),
            Rendering.of("aiosmtplib", Samples.aiosmtplib(), SampleLayouts.V3_19),
            Rendering.of("crew", ModelSamples.crew(), SampleLayouts.MAIN, SampleLayouts.V3_5),
            Rendering.of(
                    "parley",
                    ModelSamples.parley().in(HandlerMode.FILLED),
                    SampleLayouts.MAIN,
                    SampleLayouts.V4_6,
                    SampleLayouts.V3_19,
                    SampleLayouts.V3_5),
            Rendering.of("parley_comments", ModelSamples.parley(), SampleLayouts.V3_19),
            Rendering.of(
                    "courier",
                    RuleSamples.courier().in(HandlerMode.FILLED),
                    SampleLayouts.MAIN,
                    SampleLayouts.V3_19,
                    SampleLayouts.V3_5),
            Rendering.of(
                    "keeper",
                    RuleSamples.keeper().in(HandlerMode.FILLED),
                    SampleLayouts.MAIN,
                    SampleLayouts.V3_19,
                    SampleLayouts.V3_5),
            Rendering.of("keeper_comments", RuleSamples.keeper(), SampleLayouts.V4_6),
            Rendering.of("base", Samples.base().in(HandlerMode.FILLED), SampleLayouts.MAIN, SampleLayouts.V3_5),
            Rendering.of("doors", Samples.doors().in(HandlerMode.FILLED), SampleLayouts.MAIN, SampleLayouts.V3_5),
            Rendering.of("sender", Samples.sender().in(HandlerMode.FILLED), SampleLayouts.MAIN, SampleLayouts.V3_19),
            Rendering.of("config", Samples.config().in(HandlerMode.FILLED), SampleLayouts.MAIN, SampleLayouts.V3_5),
            Rendering.of("gauges", Samples.gauges().in(HandlerMode.FILLED), SampleLayouts.MAIN, SampleLayouts.V3_5),
            Rendering.of("versions", Samples.versions().in(HandlerMode.FILLED), SampleLayouts.V3_5),
            Rendering.of("versions_passthrough", Samples.versions().in(HandlerMode.PASSTHROUGH), SampleLayouts.V4_6),
            Rendering.of("passthrough", Samples.modes().in(HandlerMode.PASSTHROUGH), SampleLayouts.V4_6),
            Rendering.of(
                    "filled",
                    Samples.modes().in(HandlerMode.FILLED),
                    SampleLayouts.MAIN,
                    SampleLayouts.V3_19,
                    SampleLayouts.V3_5));

    static Stream<Rendering> renderings() {
        return RENDERINGS.stream();
    }

    static Stream<Arguments> olderLayouts() {
        return RENDERINGS.stream()
                .flatMap(rendering ->
                        rendering.layouts().stream().skip(1).map(layout -> Arguments.of(rendering, layout)));
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void filesForTheNewestLayoutAreAsExpected(Rendering rendering) throws IOException {
        Path newest = rendering.place().resolve("files");
        if (REFRESH) {
            write(rendering.newest(), newest);
        }
        assertThat(rendering.newest()).isEqualTo(expected(newest));
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void noLineOfAModuleIsLongerThanItsLinterAllows(Rendering rendering) {
        assertThat(rendering.newest()).allSatisfy((path, text) -> {
            if (path.endsWith(".py")) {
                assertThat(text.lines()).allSatisfy(line -> assertThat(line.replaceFirst("  # type: ignore.*", ""))
                        .hasSizeLessThanOrEqualTo(COLUMNS));
            }
        });
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("olderLayouts")
    void whatOlderLayoutsHaveOtherwiseIsAsExpected(Rendering rendering, Layout layout) throws IOException {
        String difference =
                difference(rendering.newest(), render(rendering.sample().in(layout)));
        Path file = rendering.place().resolve(layout.version() + ".diff");
        if (REFRESH) {
            Files.writeString(file, difference);
        }
        assertThat(difference).isEqualTo(Files.readString(file));
    }

    private static String difference(Map<String, String> newest, Map<String, String> older) {
        TreeSet<String> paths = new TreeSet<>(newest.keySet());
        paths.addAll(older.keySet());
        List<Change> changes = paths.stream()
                .map(path -> Change.of(
                        path, Optional.ofNullable(newest.get(path)), Optional.ofNullable(older.get(path)), List.of()))
                .toList();
        return UnifiedDiff.of(new Plan(changes, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static Map<String, String> render(Integration integration) {
        Map<String, String> files = new TreeMap<>();
        for (RegisteredContributor contributor : CONTRIBUTORS) {
            if (contributor.appliesTo(integration.layout())) {
                Contributed given = contributor.contribute(integration);
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

    private static Map<String, String> expected(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
