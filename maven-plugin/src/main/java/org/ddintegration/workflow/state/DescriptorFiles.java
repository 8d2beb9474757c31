package org.ddintegration.workflow.state;

import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.Workspace;

/** The descriptors that a run works from: the one that is given, else the workspace's own for a name. */
public final class DescriptorFiles {
    private final Workspace workspace;
    private final Optional<Path> given;

    public DescriptorFiles(Workspace workspace, Request request) {
        this.workspace = workspace;
        this.given = request.descriptor();
    }

    /** @throws ProblemException when the workspace has two for the name */
    public Optional<Path> find(String name) {
        return given.or(() -> workspace.descriptorOf(name));
    }

    /** @throws ProblemException when there is none, or two */
    public Path require(String name) {
        return find(name)
                .orElseThrow(() -> new ProblemException(Problem.of(
                                name,
                                "there is no descriptor integrations/" + name + ".yaml or .xml",
                                "make the integration first: mvn dd:integration -Dname=" + name)
                        .at("name")));
    }
}
