package org.ddintegration.contribute.ddtrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.ContributorCatalogue;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.RegisteredContributor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes into the target comes from templates. */
class RenderingTest {
    private static final List<RegisteredContributor> CONTRIBUTORS =
            ContributorCatalogue.find(ContributorCatalogue.class.getClassLoader()).stream()
                    .filter(each -> each.contributor()
                            .getClass()
                            .getPackageName()
                            .startsWith(RenderingTest.class.getPackageName()))
                    .toList();

    private static final Layout EVERYTHING = new Layout("", EnumSet.allOf(Feature.class), List.of("3.9", "3.14"));

    /** What one contributor gave, and what its templates rendered for it. */
    private record Rendering(Contribution contribution, RecordingTemplates templates) {}

    static Stream<RegisteredContributor> contributors() {
        return CONTRIBUTORS.stream();
    }

    @ParameterizedTest
    @MethodSource("contributors")
    void everyLineOfAContributorIsATemplates(RegisteredContributor contributor) {
        assertThat(renderings(contributor)).isNotEmpty().allSatisfy(rendering -> assertThat(
                        rendering.templates().lines())
                .containsAll(lines(rendering.contribution())));
    }

    @ParameterizedTest
    @MethodSource("contributors")
    void noTemplateGetsTextOfSeveralLines(RegisteredContributor contributor) {
        List<String> texts = renderings(contributor)
                .flatMap(rendering -> rendering.templates().models().stream())
                .flatMap(model -> model.values().stream())
                .flatMap(RenderingTest::texts)
                .filter(text -> text.indexOf('\n') >= 0)
                .toList();
        assertThat(texts).isEmpty();
    }

    @Test
    void thereIsASampleForEachContributor() {
        assertThat(CONTRIBUTORS.stream()
                        .filter(contributor -> renderings(contributor)
                                .allMatch(rendering -> rendering.contribution() instanceof Contribution.Nothing))
                        .map(RegisteredContributor::id))
                .isEmpty();
    }

    /** Of all samples in all layouts. */
    private static Stream<Rendering> renderings(RegisteredContributor contributor) {
        return layouts().filter(contributor::appliesTo).flatMap(layout -> samples()
                .map(sample -> rendering(contributor, sample.in(layout))));
    }

    private static Rendering rendering(RegisteredContributor contributor, Integration integration) {
        RecordingTemplates templates = RecordingTemplates.around(integration.templates());
        Contribution contribution = contributor
                .contributor()
                .contribute(new Integration(
                        integration.descriptor(),
                        integration.scanned(),
                        integration.locks(),
                        integration.layout(),
                        integration.target(),
                        templates));
        return new Rendering(contribution, templates);
    }

    private static Stream<Layout> layouts() {
        return Stream.of(
                SampleLayouts.V2_21,
                SampleLayouts.V3_5,
                SampleLayouts.V3_19,
                SampleLayouts.V4_6,
                SampleLayouts.MAIN,
                EVERYTHING);
    }

    private static Stream<SampleLibrary> samples() {
        return Stream.of(
                Samples.greenstalk(),
                Samples.aiosmtplib(),
                ModelSamples.crew(),
                Samples.shapes(),
                ModelSamples.parley().in(HandlerMode.FILLED),
                Samples.sender().in(HandlerMode.FILLED),
                Samples.base().in(HandlerMode.FILLED),
                Samples.doors().in(HandlerMode.FILLED),
                Samples.modes().in(HandlerMode.PASSTHROUGH),
                Samples.modes().in(HandlerMode.FILLED),
                Samples.gauges(),
                Samples.gauges().in(HandlerMode.FILLED));
    }

    /** Those that are not blank. */
    private static Set<String> lines(Contribution contribution) {
        Stream<String> texts = new Contributed("", "", List.of(), contribution)
                .each()
                .flatMap(part -> part.contribution() instanceof Contribution.File file
                        ? Stream.of(file.text())
                        : part.contribution() instanceof Contribution.Entries entries
                                ? entries.edits().stream().map(edit -> edit.snippet())
                                : Stream.of());
        return texts.flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().flatMap(RenderingTest::texts);
        }
        return value instanceof String text ? Stream.of(text) : Stream.of();
    }
}
