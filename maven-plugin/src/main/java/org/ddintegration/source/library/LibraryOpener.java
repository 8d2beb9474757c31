package org.ddintegration.source.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.source.Source;
import org.ddintegration.source.SourceParser;
import org.ddintegration.source.distribution.DistributionFacts;
import org.ddintegration.source.distribution.DistributionReader;
import org.ddintegration.source.distribution.RepositoryLink;
import org.ddintegration.source.git.Cloner;
import org.ddintegration.source.git.GitRemote;
import org.ddintegration.source.git.GitRemote.Unreadable;
import org.ddintegration.source.git.GitTree;
import org.ddintegration.source.git.Submodule;
import org.ddintegration.source.index.IndexFile;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.index.Release;
import org.ddintegration.source.tree.FolderTree;
import org.ddintegration.source.tree.LibraryTree;
import org.ddintegration.source.tree.Project;

/** Finds a library and opens it: its repository where that can be had, else its distribution. */
public final class LibraryOpener {
    private static final String WHY = "The repository is read rather than the distribution because it holds more: "
            + "tests, examples and documents show which functions matter to users.";

    private final PackageIndex index;
    private final Path state;
    private final boolean keepClone;
    private final Console console;
    private final Function<String, Optional<String>> askRepository;

    /**
     * @param state working folder, where clones and loaded distributions are put; usually {@code .dd}
     * @param keepClone whether a clone stays, as {@code NAME/clone.git} of the working folder
     * @param askRepository asks the user for {@code git+URL[@ref]}, given why; empty when there is none, or nobody is asked
     */
    public LibraryOpener(
            PackageIndex index,
            Path state,
            boolean keepClone,
            Console console,
            Function<String, Optional<String>> askRepository) {
        this.index = index;
        this.state = state;
        this.keepClone = keepClone;
        this.console = console;
        this.askRepository = askRepository;
    }

    /** Loads what fetching and reading a repository needs. Call it beside other work, as soon as a library is likely to be opened. */
    public static void load() {
        GitRemote.load();
        Project.load();
    }

    /**
     * Opens the library; the caller closes it.
     *
     * @throws ProblemException when it cannot be had; nothing that was fetched is left then
     */
    public OpenedLibrary open(LibraryRequest request) {
        Notes notes = new Notes(console);
        if (request.source().isEmpty()) {
            return find(request, notes);
        }
        Source source = request.source().get();
        if (source instanceof Source.Directory directory) {
            return directory(request, directory, notes);
        }
        if (source instanceof Source.Standard standard) {
            return StandardModule.open(standard, notes);
        }
        if (source instanceof Source.Git git) {
            return repository(request, git, notes);
        }
        Source.Distribution distribution = (Source.Distribution) source;
        return distribution(facts(distribution.name(), distribution.version(), notes), notes);
    }

    private OpenedLibrary directory(LibraryRequest request, Source.Directory directory, Notes notes) {
        try {
            LibraryTree tree = new FolderTree(directory.path(), directory.toString(), "", () -> {});
            notes.add("read from the directory " + directory.path());
            return new LibraryAssembly(tree, request.distributionName(), "", "", notes)
                    .withoutFacts()
                    .orElseThrow(() -> noModule(directory.toString()));
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(
                                    directory.toString(),
                                    "it cannot be read (" + e.getMessage() + ")",
                                    "make it readable, or give another directory")
                            .at("dd.source"),
                    e);
        }
    }

    private OpenedLibrary repository(LibraryRequest request, Source.Git git, Notes notes) {
        try {
            GitTree tree = cloner(request).open(git);
            List<Submodule> submodules = tree.submodules(git.url());
            notes.add("cloned " + tree.origin());
            return assembleOrClose(
                            tree,
                            new LibraryAssembly(tree, request.distributionName(), git.folder(), git.toString(), notes)
                                    ::withoutFacts)
                    .orElseThrow(() -> noModule(git.toString(), submodules));
        } catch (Unreadable e) {
            throw new ProblemException(
                    Problem.of(git.toString(), "it cannot be cloned: " + e.getMessage(), e.remedy()), e);
        }
    }

    private OpenedLibrary find(LibraryRequest request, Notes notes) {
        Optional<Source.Git> known = request.repository()
                .map(text -> git(text, "library.repository"))
                .map(request::atCommit);
        if (known.flatMap(Source.Git::ref).isPresent()) {
            return known(request, known.get(), notes);
        }
        DistributionFacts facts = facts(request.distributionName(), request.version(), notes);
        Optional<Source.Git> repository = known.or(() -> linked(facts, notes)).or(() -> asked(facts, notes));
        return repository
                .map(request::atCommit)
                .flatMap(git -> cloned(request, git, facts, notes))
                .orElseGet(() -> distribution(facts, notes));
    }

    /** The descriptor says which commit to read; what the index knows besides is welcome, but not needed. */
    private OpenedLibrary known(LibraryRequest request, Source.Git git, Notes notes) {
        try {
            DistributionFacts facts = facts(request.distributionName(), request.version(), notes);
            return cloned(request, git, facts, notes).orElseGet(() -> distribution(facts, notes));
        } catch (ProblemException unknown) {
            notes.warn("the package index was no help: " + unknown.getMessage());
            return repository(request, git, notes);
        }
    }

    private DistributionFacts facts(String distribution, Optional<String> version, Notes notes) {
        console.info("asking the package index for " + distribution);
        Release release = index.versions(distribution).choose(version);
        DistributionFacts facts = reader().facts(distribution, release);
        notes.add("found on the package index: " + facts.nameAndVersion());
        return facts;
    }

    private Optional<Source.Git> linked(DistributionFacts facts, Notes notes) {
        Optional<RepositoryLink> link = RepositoryLink.in(facts.metadata());
        link.ifPresent(found -> notes.add("its repository is "
                + found.repository().url() + ", which its metadata gives as '" + found.label() + "'. " + WHY));
        RepositoryLink.overviews(facts.metadata())
                .forEach(page -> console.info("not a repository: " + page.url() + " ('" + page.label() + "')"));
        return link.map(RepositoryLink::repository)
                .map(found -> new Source.Git(found.url(), Optional.empty(), found.folder()));
    }

    private Optional<Source.Git> asked(DistributionFacts facts, Notes notes) {
        notes.add("its metadata names no repository");
        return askRepository
                .apply("The metadata of " + facts.nameAndVersion() + " names no repository. " + WHY)
                .map(answer -> git(
                        answer.contains("://") && !answer.startsWith("git+") ? "git+" + answer : answer, "repository"));
    }

    /** Empty when the repository cannot be cloned, or does not hold the library's modules. */
    private Optional<OpenedLibrary> cloned(
            LibraryRequest request, Source.Git git, DistributionFacts facts, Notes notes) {
        try {
            GitTree tree = git.ref().isPresent()
                    ? cloner(request).open(git)
                    : cloner(request).open(git.url(), facts.release().version(), facts.names(git.url()));
            boolean isAnotherVersion = git.ref().isEmpty() && tree.version().isEmpty();
            notes.add("cloned " + tree.origin()
                    + (isAnotherVersion
                            ? ", its default branch, for no tag marks "
                                    + facts.release().version()
                            : ""));
            Optional<OpenedLibrary> library = assembleOrClose(
                    tree, () -> new LibraryAssembly(tree, facts.name(), git.folder(), stated(git), notes).with(facts));
            if (library.isEmpty()) {
                notes.warn("the repository does not hold " + String.join(", ", facts.installs()) + " as it is imported"
                        + Submodule.named(tree.submodules(git.url())));
            }
            return isAnotherVersion ? library.map(found -> evidenced(found, facts, notes)) : library;
        } catch (Unreadable e) {
            notes.warn("the repository cannot be cloned: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** The distribution with what the repository shows of its use; the repository alone where no distribution can be read. */
    private OpenedLibrary evidenced(OpenedLibrary repository, DistributionFacts facts, Notes notes) {
        try {
            return packaged(facts, notes, "with the tests, examples and documents of the repository")
                    .map(code -> code.with(new EvidencedTree(code.tree(), repository), code.notes()))
                    .orElse(repository);
        } catch (ProblemException e) {
            repository.close();
            throw e;
        }
    }

    private OpenedLibrary distribution(DistributionFacts facts, Notes notes) {
        return packaged(facts, notes, "not from a repository").orElseThrow(() -> noModule(facts.nameAndVersion()));
    }

    /** @param besides what the notes say of the repository */
    private Optional<OpenedLibrary> packaged(DistributionFacts facts, Notes notes, String besides) {
        String repository = RepositoryLink.in(facts.metadata())
                .map(link -> plain(link.repository().url()))
                .orElse("");
        for (IndexFile file : reader().readable(facts.release())) {
            LibraryTree tree = reader().open(facts.release(), file);
            LibraryAssembly assembly = new LibraryAssembly(tree, facts.name(), "", repository, notes);
            Optional<OpenedLibrary> library = assembleOrClose(
                    tree, () -> file.kind() == IndexFile.Kind.WHEEL ? assembly.ofWheel(facts) : assembly.with(facts));
            if (library.isPresent()) {
                notes.add("read from the distribution " + file.name() + ", " + besides);
                return library.map(code -> code.with(code.tree(), notes.all()));
            }
            notes.add(file.name() + " does not hold " + facts.name() + " as it is imported");
        }
        return Optional.empty();
    }

    private interface Assembly {
        Optional<OpenedLibrary> run() throws IOException;
    }

    private static Optional<OpenedLibrary> assembleOrClose(LibraryTree tree, Assembly assembly) {
        Optional<OpenedLibrary> library = Optional.empty();
        try {
            library = assembly.run();
            return library;
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(
                            tree.origin(),
                            "it cannot be read (" + e.getMessage() + ")",
                            "give another source with -Ddd.source"),
                    e);
        } finally {
            if (library.isEmpty()) {
                tree.close();
            }
        }
    }

    private static ProblemException noModule(String source) {
        return noModule(source, List.of());
    }

    private static ProblemException noModule(String source, List<Submodule> submodules) {
        return new ProblemException(Problem.of(
                source,
                "it contains no Python package or module" + Submodule.named(submodules),
                "give the folder that holds it: -Ddd.source=DIRECTORY, or git+URL#subdirectory=FOLDER"));
    }

    private static Source.Git git(String text, String place) {
        if (new SourceParser(text, Path.of(""), place).parse() instanceof Source.Git git) {
            return git;
        }
        throw new ProblemException(Problem.of(
                        text,
                        "a repository must have the form git+URL[@ref]",
                        "write it like git+https://HOST/OWNER/NAME")
                .at(place));
    }

    /** With the commit that was asked for; where none was, the next reading takes the newest version's. */
    private static String stated(Source.Git git) {
        return git.ref().isPresent() ? git.toString() : plain(git.url());
    }

    private static String plain(String url) {
        return new Source.Git(url, Optional.empty(), "").toString();
    }

    private Cloner cloner(LibraryRequest request) {
        Path kept = state.resolve(request.name()).resolve("clone.git");
        return new Cloner(state, keepClone ? Optional.of(kept) : Optional.empty(), console);
    }

    private DistributionReader reader() {
        return new DistributionReader(index, state.resolve("tmp"), console);
    }
}
