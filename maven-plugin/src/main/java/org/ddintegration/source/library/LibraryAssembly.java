package org.ddintegration.source.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.source.distribution.DistributionFacts;
import org.ddintegration.source.distribution.DistributionReader;
import org.ddintegration.source.tree.LibraryTree;
import org.ddintegration.source.tree.Project;
import org.ddintegration.source.tree.SourceTree;
import org.ddintegration.source.tree.StatedVersion;

/** Makes a library of a tree: which modules it has, and where in the tree they are. */
final class LibraryAssembly {
    private static final int MOST_PROJECTS_NAMED = 8;

    private final LibraryTree tree;
    private final String distribution;
    private final String folder;
    private final String repository;
    private final Notes notes;

    /**
     * @param distribution its name, or what comes nearest
     * @param folder of the tree that is said to hold it; empty when nothing is said
     * @param repository {@code git+URL}; empty when there is none
     */
    LibraryAssembly(LibraryTree tree, String distribution, String folder, String repository, Notes notes) {
        this.tree = tree;
        this.distribution = distribution;
        this.folder = folder;
        this.repository = repository;
        this.notes = notes;
    }

    /**
     * By what the tree says of itself; empty when it has no module.
     *
     * @throws ProblemException when it holds several projects and does not tell which of them is meant
     */
    Optional<OpenedLibrary> withoutFacts() throws IOException {
        SourceTree source = SourceTree.of(tree);
        Project project = source.project(distribution, folder).orElseGet(() -> unnamed(folder));
        return modules(source, project).or(() -> only(source).flatMap(other -> modules(source, other)));
    }

    private static Project unnamed(String folder) {
        return new Project(folder, "", "", "", "");
    }

    private Optional<OpenedLibrary> modules(SourceTree source, Project project) {
        return source.modulesIn(project.folder(), project.name().isEmpty() ? distribution : project.name())
                .map(found -> new OpenedLibrary(
                        StatedVersion.of(tree, project.version()),
                        project.name(),
                        found.names(),
                        List.of(found.root()),
                        project.requiresPython(),
                        project.summary(),
                        repository,
                        Set.of(),
                        notes.all()));
    }

    private Optional<Project> only(SourceTree source) {
        List<Project> projects = folder.isEmpty() ? source.projectsLike(distribution) : List.of();
        if (projects.size() > 1) {
            String known = projects.stream()
                    .map(each -> each.folder() + (each.name().isEmpty() ? "" : " (" + each.name() + ")"))
                    .limit(MOST_PROJECTS_NAMED)
                    .collect(Collectors.joining(", "));
            throw new ProblemException(Problem.of(
                    tree.origin(),
                    "it holds several projects: " + known,
                    "name the folder of one: #subdirectory=" + projects.get(0).folder()
                            + " after the repository, or a directory"));
        }
        return projects.stream().findFirst();
    }

    /** By what the index knows of the distribution; empty when the tree does not hold the modules that it installs. */
    Optional<OpenedLibrary> with(DistributionFacts facts) throws IOException {
        if (facts.installs().isEmpty()) {
            return withoutFacts().map(found -> library(facts, found.tree(), found.topLevels(), found.roots()));
        }
        SourceTree source = SourceTree.of(tree);
        Optional<String> main = source.rootOf(facts.installs().get(0), distribution, folder);
        List<String> roots = new ArrayList<>(main.stream().toList());
        for (String module : facts.installs()) {
            source.rootOf(module, distribution, main.orElse(""))
                    .filter(root -> !roots.contains(root))
                    .ifPresent(roots::add);
        }
        String stated =
                source.project(distribution, folder).map(Project::version).orElse("");
        return main.map(root -> library(facts, StatedVersion.of(tree, stated), facts.installs(), roots));
    }

    /** The tree is that of the wheel. */
    Optional<OpenedLibrary> ofWheel(DistributionFacts facts) {
        return facts.installs().isEmpty()
                ? Optional.empty()
                : Optional.of(library(facts, tree, facts.installs(), DistributionReader.rootsOfWheel(tree)));
    }

    private OpenedLibrary library(
            DistributionFacts facts, LibraryTree versioned, List<String> modules, List<String> roots) {
        return new OpenedLibrary(
                versioned,
                facts.name(),
                modules,
                roots,
                facts.metadata().requiresPython(),
                facts.metadata().summary(),
                repository,
                facts.compiled(),
                false,
                facts.metadata().dependencies(),
                notes.all());
    }
}
