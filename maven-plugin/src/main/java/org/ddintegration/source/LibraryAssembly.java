package org.ddintegration.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a library of a tree: which modules it has, and where in the tree they are. */
final class LibraryAssembly {
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

    /** By what the tree says of itself; empty when it has no module. */
    Optional<OpenedLibrary> withoutFacts() throws IOException {
        SourceTree source = SourceTree.of(tree);
        Optional<Project> project = source.project(distribution, folder);
        String name = project.map(Project::name).filter(text -> !text.isEmpty()).orElse(distribution);
        return source.modulesIn(project.map(Project::folder).orElse(folder), name)
                .map(found -> library(
                        found.names(),
                        List.of(found.root()),
                        project.map(Project::name).orElse(""),
                        project.map(Project::requiresPython).orElse(""),
                        project.map(Project::summary).orElse("")));
    }

    /** By what the index knows of the distribution; empty when the tree does not hold the modules that it installs. */
    Optional<OpenedLibrary> with(DistributionFacts facts) throws IOException {
        if (facts.installs().isEmpty()) {
            return withoutFacts().map(found -> library(facts, found.topLevels(), found.roots()));
        }
        SourceTree source = SourceTree.of(tree);
        Optional<String> main = source.rootOf(facts.installs().get(0), distribution, folder);
        List<String> roots = new ArrayList<>(main.stream().toList());
        for (String module : facts.installs()) {
            source.rootOf(module, distribution, main.orElse(""))
                    .filter(root -> !roots.contains(root))
                    .ifPresent(roots::add);
        }
        return main.map(root -> library(facts, facts.installs(), roots));
    }

    /** The tree is that of the wheel. */
    Optional<OpenedLibrary> ofWheel(DistributionFacts facts) {
        return facts.installs().isEmpty()
                ? Optional.empty()
                : Optional.of(library(facts, facts.installs(), DistributionReader.rootsOfWheel(tree)));
    }

    private OpenedLibrary library(DistributionFacts facts, List<String> modules, List<String> roots) {
        return library(
                modules,
                roots,
                facts.name(),
                facts.metadata().requiresPython(),
                facts.metadata().summary());
    }

    private OpenedLibrary library(
            List<String> modules, List<String> roots, String name, String requiresPython, String summary) {
        return new OpenedLibrary(tree, name, modules, roots, requiresPython, summary, repository, notes.all());
    }
}
