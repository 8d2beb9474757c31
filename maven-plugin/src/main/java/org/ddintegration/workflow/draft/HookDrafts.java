package org.ddintegration.workflow.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Defaults;
import org.ddintegration.descriptor.HandlerNames;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Role;

/** Makes hooks of candidates. */
public final class HookDrafts {
    private HookDrafts() {}

    /**
     * @param integration its name
     * @param taken names of handlers that there are already
     */
    public static List<Hook> of(String integration, Category category, List<Candidate> candidates, Set<String> taken) {
        Map<HookPoint, String> handlers =
                HandlerNames.of(candidates.stream().map(Candidate::target).toList(), taken);
        return candidates.stream()
                .map(candidate -> new Hook(
                        candidate.target(),
                        candidate.wrapPaths(),
                        candidate.kind(),
                        handlers.get(candidate.target()),
                        Defaults.operation(integration, candidate.target()),
                        ResourceGuess.of(candidate.signature(), candidate.binding()),
                        PeerTags.of(candidate, category),
                        Optional.empty(),
                        "",
                        false,
                        why(candidate)))
                .toList();
    }

    private static String why(Candidate candidate) {
        String preparing = candidate.role() == Role.SETUP ? "prepares later work; " : "";
        return OneLine.of(preparing + String.join("; ", candidate.why()));
    }
}
