package org.ddintegration.target;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.file.TemporaryFolder;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.git.ShallowCheckout;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.index.Release;

/**
 * Copies of dd-trace-py that the plugin keeps for its user, below {@code targets/} of the working folder. Each is made
 * once, is under git, and stays until it is deleted; a copy is either there as a whole or not at all.
 */
public final class ManagedTargets {
    private static final String DISTRIBUTION = "ddtrace";
    private static final String UPSTREAM = "https://github.com/DataDog/dd-trace-py";
    private static final String CHECKOUT = "dd-trace-py";
    /** Says which copy was taken for the newest when upstream could not be reached. */
    private static final String NEWEST = "newest";
    /** A file that only the whole tree has: from 4.7 on, source distributions hold nothing but the package. */
    private static final String MARK = "riotfile.py";

    private final PackageIndex index;
    private final Path folder;
    private final String upstream;
    private final Console console;

    /** @param state working folder, usually {@code .dd} */
    public ManagedTargets(PackageIndex index, Path state, Console console) {
        this(index, state, UPSTREAM, console);
    }

    ManagedTargets(PackageIndex index, Path state, String upstream, Console console) {
        this.index = index;
        this.folder = state.resolve("targets");
        this.upstream = upstream;
        this.console = console;
    }

    /**
     * A copy that was made earlier; nothing is fetched.
     *
     * @param version empty for the newest
     * @throws ProblemException when this is no version
     */
    public Optional<Path> existing(Optional<String> version) {
        return version.isEmpty() ? madeNewest() : copy(nameOf(valid(version.get())));
    }

    /**
     * The copy of a version, made now where it is not there yet: from the source distribution on the package index.
     *
     * @throws ProblemException when the index does not have it, or not the whole tree
     */
    public Path ofVersion(String version) {
        return copy(nameOf(valid(version))).orElseGet(() -> {
            Release release = versions().choose(Optional.of(version));
            return unpacked(release);
        });
    }

    /**
     * A copy of upstream's default branch; where that cannot be reached, of the newest version whose source
     * distribution holds the whole tree. What was taken once is taken again.
     *
     * @throws ProblemException when neither can be had
     */
    public Path newest() {
        return madeNewest().orElseGet(() -> {
            console.info("cloning " + upstream + " as the target");
            try {
                return made(CHECKOUT, work -> {
                    ShallowCheckout.make(upstream, work, console);
                    return work;
                });
            } catch (IOException e) {
                console.warn(upstream + " cannot be cloned: " + e.getMessage()
                        + "; taking the newest source distribution that holds the whole tree");
                return newestUnpacked();
            }
        });
    }

    private static String valid(String version) {
        if (Version.parse(version).isEmpty()) {
            throw new ProblemException(Problem.of(
                            version, "a managed copy must be requested by its version", "write it like ddtrace==3.5.0")
                    .at("dd.target"));
        }
        return version;
    }

    private Optional<Path> madeNewest() {
        return copy(CHECKOUT).or(this::takenBefore);
    }

    private Path newestUnpacked() {
        Path copy = unpacked(newestWhole());
        try {
            Files.writeString(folder.resolve(NEWEST), copy.getFileName() + "\n", StandardCharsets.UTF_8);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Within one minor version the packaging changed at most once, so its lowest patch tells whether any is whole. */
    private Release newestWhole() {
        List<Release> stable = versions().stable();
        List<Release> lowest = new ArrayList<>();
        for (Release release : stable) {
            if (lowest.isEmpty() || !minor(lowest.get(0)).equals(minor(release))) {
                lowest.add(0, release);
            }
        }
        Release found = index.firstHolding(lowest, MARK)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        DISTRIBUTION,
                        "no source distribution on the package index holds the whole tree",
                        "give a checkout of dd-trace-py with -Ddd.target=DIRECTORY")));
        List<Release> patches = stable.stream()
                .filter(release -> minor(release).equals(minor(found)))
                .sorted((left, right) -> right.version().compareTo(left.version()))
                .toList();
        return index.firstHolding(patches, MARK).orElse(found);
    }

    private static String minor(Release release) {
        return release.version().first(2);
    }

    private Path unpacked(Release release) {
        String name = nameOf(release.version().toString());
        return copy(name).orElseGet(() -> {
            console.info("loading " + DISTRIBUTION + " " + release.version() + " as the target");
            try {
                return made(name, work -> {
                    Path root = index.unpackSource(release, work);
                    requireWhole(root, release.version());
                    FirstCommit.make(root, DISTRIBUTION + " " + release.version() + ", its source distribution");
                    return root;
                });
            } catch (IOException e) {
                throw new ProblemException(
                        Problem.of(
                                        name,
                                        "the managed copy cannot be made (" + e.getMessage() + ")",
                                        "check the folder and its disk")
                                .at(folder.toString()),
                        e);
            }
        });
    }

    private void requireWhole(Path root, Version version) {
        if (!Files.isRegularFile(root.resolve(MARK))) {
            throw new ProblemException(Problem.of(
                    DISTRIBUTION + "==" + version,
                    "the source distribution of this version does not hold the whole tree",
                    "give a checkout of dd-trace-py with -Ddd.target=DIRECTORY, or another version"));
        }
    }

    private IndexVersions versions() {
        console.info("asking the package index for " + DISTRIBUTION);
        return index.versions(DISTRIBUTION);
    }

    private static String nameOf(String version) {
        return DISTRIBUTION + "-" + version;
    }

    private Optional<Path> takenBefore() {
        try {
            return Files.exists(folder.resolve(NEWEST))
                    ? copy(Files.readString(folder.resolve(NEWEST)).strip())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Path> copy(String name) {
        return Optional.of(folder.resolve(name)).filter(copy -> Files.isRegularFile(copy.resolve(MARK)));
    }

    private interface Making {
        /** @return what becomes the copy: the folder given, or one inside of it */
        Path in(Path work) throws IOException;
    }

    private Path made(String name, Making making) throws IOException {
        Path copy = folder.resolve(name);
        try (TemporaryFolder work = TemporaryFolder.create(folder, ".making-")) {
            Path made = making.in(Files.createDirectory(work.path().resolve("tree")));
            Files.move(made, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (copy(name).isEmpty()) {
                throw e;
            }
        }
        console.info("the target is the managed copy " + copy);
        return copy;
    }
}
