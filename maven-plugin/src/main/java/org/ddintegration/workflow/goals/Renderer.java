package org.ddintegration.workflow.goals;

import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.RegisteredContributor;
import org.ddintegration.plan.baseline.Origin;
import org.ddintegration.plan.model.Rendered;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.Layout;
import org.ddintegration.workflow.loading.IntegrationInput;
import org.ddintegration.workflow.state.WrittenDescriptor;

/** Has the contributors that apply to a target render an integration. */
public final class Renderer {
    private final List<RegisteredContributor> contributors;
    private final Checkout target;
    private final Layout layout;
    private final String toolVersion;

    public Renderer(List<RegisteredContributor> contributors, Checkout target, Layout layout, String toolVersion) {
        this.contributors = contributors.stream()
                .filter(contributor -> contributor.appliesTo(layout))
                .toList();
        this.target = target;
        this.layout = layout;
        this.toolVersion = toolVersion;
    }

    public Rendered render(IntegrationInput prepared) {
        boolean isKept = prepared.descriptor().tracing().isKept();
        return new Rendered(
                prepared.descriptor().name(),
                new Origin(toolVersion, WrittenDescriptor.text(prepared.descriptor()), layout.version()),
                isKept ? kept(prepared) : contributed(contributors, prepared).toList());
    }

    private List<Contributed> kept(IntegrationInput prepared) {
        KeptParts parts = new KeptParts(target, prepared.descriptor());
        List<RegisteredContributor> shared =
                contributors.stream().filter(parts::isShared).toList();
        return Stream.concat(contributed(shared, prepared).flatMap(parts::of), parts.missing(contributors))
                .toList();
    }

    private Stream<Contributed> contributed(List<RegisteredContributor> some, IntegrationInput prepared) {
        return some.parallelStream()
                .map(contributor -> contributor.contribute(new Integration(
                        prepared.descriptor(),
                        prepared.scanned(),
                        prepared.locks(),
                        layout,
                        target,
                        contributor.templatesFor(layout))))
                .flatMap(Contributed::each);
    }
}
