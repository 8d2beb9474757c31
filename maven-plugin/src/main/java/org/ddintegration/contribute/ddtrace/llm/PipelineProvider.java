package org.ddintegration.contribute.ddtrace.llm;

import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;

/** Where the test agent of the pipeline finds the provider whose answers it plays. */
@Contributes(
        path = PipelineProvider.PATH,
        keys = {"name", "category", "provider"},
        order = 640)
public final class PipelineProvider implements Contributor {
    static final String PATH = ".gitlab/services.yml";

    @Override
    public Contribution contribute(Integration integration) {
        return RecordedProvider.in(PATH, integration);
    }
}
