package org.ddintegration.source.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.file.TemporaryFolder;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.Source;
import org.ddintegration.source.git.GitRemote.Unreadable;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;

/** Clones the one commit of a repository that is wanted. */
public final class Cloner {
    private final Path state;
    private final Optional<Path> keepAs;
    private final Console console;

    /** What to fetch, and what to call it: a ref's short name, and the version that it stands for. */
    private record Wanted(String fullName, Optional<String> shortName, String version) {}

    /**
     * @param state working folder
     * @param keepAs where the clone stays; otherwise it is deleted when its tree is closed
     */
    public Cloner(Path state, Optional<Path> keepAs, Console console) {
        this.state = state;
        this.keepAs = keepAs;
        this.console = console;
    }

    /** The commit that the source names, or that of the default branch. */
    public GitTree open(Source.Git source) throws Unreadable {
        return open(
                source.url(),
                refs -> source.ref().isPresent() ? named(refs, source.ref().get()) : defaultBranch());
    }

    /**
     * The commit that is tagged as the version, or that of the default branch.
     *
     * @param names of the library, which its tags may begin with
     */
    public GitTree open(String url, Version version, Collection<String> names) throws Unreadable {
        return open(url, refs -> tagged(refs, version, names).orElseGet(Cloner::defaultBranch));
    }

    private GitTree open(String url, Function<Collection<Ref>, Wanted> choice) throws Unreadable {
        Runnable delete = () -> {};
        GitRemote remote = null;
        try {
            Optional<TemporaryFolder> temporary = keepAs.isPresent()
                    ? Optional.empty()
                    : Optional.of(TemporaryFolder.create(state.resolve("tmp"), "clone-"));
            delete = () -> temporary.ifPresent(TemporaryFolder::close);
            Path folder = temporary.map(TemporaryFolder::path).orElseGet(this::emptied);
            remote = new GitRemote(folder, url, console);
            return fetch(remote, url, choice.apply(remote.refs()), delete);
        } catch (Unreadable | RuntimeException e) {
            close(remote, delete);
            throw e;
        }
    }

    private GitTree fetch(GitRemote remote, String url, Wanted wanted, Runnable delete) throws Unreadable {
        String origin = new Source.Git(url, wanted.shortName(), "").toString();
        console.info("cloning " + origin);
        ObjectId commit = remote.fetch(wanted.fullName());
        try {
            GitTree tree =
                    new GitTree(remote.repository(), commit, origin, wanted.version(), () -> close(remote, delete));
            if (tree.files().stream().noneMatch(file -> file.path().endsWith(".py"))) {
                throw Unreadable.withoutPython(tree.submodules(url));
            }
            return tree;
        } catch (IOException e) {
            throw new Unreadable(GitFailure.reason(e), e);
        }
    }

    private static void close(GitRemote remote, Runnable delete) {
        if (remote != null) {
            remote.close();
        }
        delete.run();
    }

    private Path emptied() {
        try {
            Path folder = keepAs.orElseThrow();
            TemporaryFolder.deleteTree(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wanted defaultBranch() {
        return new Wanted(Constants.HEAD, Optional.empty(), "");
    }

    /** A full id is that of a commit, also where a branch or tag is called so. */
    private static Wanted named(Collection<Ref> refs, String ref) {
        Optional<String> full = Optional.of(ref).filter(ObjectId::isId).or(() -> GitRemote.find(refs, ref));
        if (full.isEmpty()) {
            List<String> tags = GitRemote.tags(refs);
            throw new ProblemException(Problem.of(
                    ref,
                    "the repository has no branch or tag of that name",
                    tags.isEmpty() ? "it has no tags: omit @" : "one of its tags is " + tags.get(tags.size() - 1)));
        }
        return new Wanted(full.get(), Optional.of(ref), versionIn(ref));
    }

    private static Optional<Wanted> tagged(Collection<Ref> refs, Version version, Collection<String> names) {
        return ReleaseTag.of(version, GitRemote.tags(refs), names)
                .map(tag -> new Wanted(Constants.R_TAGS + tag, Optional.of(tag), version.toString()));
    }

    /** {@code 1.2} of {@code v1.2} and {@code name-v1.2}; empty for a branch. */
    private static String versionIn(String ref) {
        String last = ref.substring(Math.max(ref.lastIndexOf('-'), ref.lastIndexOf('/')) + 1);
        return Version.parse(ref)
                .or(() -> Version.parse(last))
                .map(version -> version.toString().replaceFirst("^[vV]", ""))
                .orElse("");
    }
}
