package org.ddintegration.workflow.state;

import java.util.List;
import java.util.stream.Collectors;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Nearest;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.workflow.Workspace;

/** The integrations of which a workspace knows what it wrote. */
public record WrittenNames(Workspace workspace) {
    private static final int SHOWN = 10;
    private static final String ELSEWHERE =
            "run this in the workspace that it was written from, which has a folder .dd";

    /**
     * All of them, sorted.
     *
     * @throws ProblemException when there is none
     */
    public List<String> every() {
        List<String> written = BaselineStore.written(workspace.state());
        if (written.isEmpty()) {
            throw new ProblemException(Problem.of(
                            "*",
                            "no integration was written from this workspace, so there is nothing to remove",
                            ELSEWHERE)
                    .at("name"));
        }
        return written;
    }

    /** @throws ProblemException when one is not among them, with those that may have been meant */
    public void require(List<String> names) {
        List<String> written = BaselineStore.written(workspace.state());
        List<Problem> missing = names.stream()
                .filter(name -> !written.contains(name))
                .map(name -> missing(name, written))
                .toList();
        if (!missing.isEmpty()) {
            throw new ProblemException(missing);
        }
    }

    private Problem missing(String name, List<String> written) {
        return Problem.of(
                        name,
                        "no integration of that name was written from this workspace, so there is nothing to remove",
                        workspace.descriptorOf(name).isPresent() ? adopt(name) : suggestion(name, written))
                .at("name");
    }

    /** What stands there as it would be written counts as written then. */
    private static String adopt(String name) {
        return "if the target has it all the same, run mvn dd:integration -Dname=" + name
                + " first, which takes over what is there";
    }

    private static String suggestion(String name, List<String> written) {
        if (written.isEmpty()) {
            return ELSEWHERE;
        }
        String nearest = Nearest.to(name, written)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
        return "name one of " + written.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (written.size() > SHOWN ? ", …" : "") + nearest;
    }
}
