package org.ddintegration.workflow.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.About;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Configuration;
import org.ddintegration.descriptor.Defaults;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.Library;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.Releases;
import org.ddintegration.descriptor.TestMatrix;
import org.ddintegration.descriptor.Testing;
import org.ddintegration.descriptor.Tracing;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Domain;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.span.LibraryDomain;
import org.ddintegration.scan.span.ModelCalls;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.library.OpenedLibrary;

/** The first descriptor of an integration. */
public final class DescriptorDraft {
    private DescriptorDraft() {}

    /**
     * Drafts what {@link org.ddintegration.descriptor.file.DescriptorReader} takes.
     *
     * @param index the library's versions, where an index has it
     * @throws ProblemException when the scan has nothing to hook
     */
    public static Descriptor of(String name, OpenedLibrary library, Scan scan, Optional<IndexVersions> index) {
        if (scan.proposed().isEmpty()) {
            throw new ProblemException(Problem.of(
                    library.tree().origin(),
                    "no function was found that does anything worth tracing, in " + scan.files() + " Python files",
                    "check with -Ddd.source that this is the library, or name its hook points in integrations/" + name
                            + ".yaml"));
        }
        Domain domain = domain(name, library, scan);
        Category category = domain.category();
        List<Hook> hooks = HookDrafts.of(name, domain, scan.proposed(), Set.of(), new ModelCalls(scan).facts());
        String title = TitleGuess.of(name, library);
        Library traced = LibraryDraft.of(name, library, hooks, index);
        return new Descriptor(
                name,
                new About(title, DescriptionGuess.of(title, category), category, Optional.empty(), Optional.empty()),
                traced,
                new Configuration(true, Map.of(), List.of()),
                new Tracing(HandlerMode.COMMENTS, hooks, Optional.empty()),
                new Testing(
                        List.of(),
                        new TestMatrix(Defaults.testedVersions(traced), testPackages(hooks, scan)),
                        category == Category.LLM ? ProviderAddress.in(library) : Optional.empty()));
    }

    /** What a first descriptor would say of each candidate, were it the only one that is taken. */
    public static Function<Candidate, Hook> hooks(String name, OpenedLibrary library, Scan scan) {
        Domain domain = domain(name, library, scan);
        Map<HookPoint, LlmFacts> facts = new ModelCalls(scan).facts();
        return candidate ->
                HookDrafts.of(name, domain, List.of(candidate), Set.of(), facts).get(0);
    }

    private static Domain domain(String name, OpenedLibrary library, Scan scan) {
        return scan.domain().as(category(name, library, scan), name);
    }

    /** What was proposed for a library that asks language models stays what it is. */
    private static Category category(String name, OpenedLibrary library, Scan scan) {
        String names = name + " " + library.distribution();
        return scan.domain().category() == Category.LLM
                ? Category.LLM
                : LibraryDomain.category(LibrarySummary.of(library), names, scan);
    }

    /** With what the modules of the hooks need and the library does not require. */
    private static Map<String, Releases> testPackages(List<Hook> hooks, Scan scan) {
        Map<String, Releases> packages = new LinkedHashMap<>(Defaults.testPackages(hooks));
        scan.reachedBy(hooks.stream().map(Hook::target).toList()).values().stream()
                .flatMap(candidate -> candidate.access().packages().stream())
                .sorted()
                .forEach(name -> packages.put(name, Releases.of("latest")));
        return packages;
    }
}
