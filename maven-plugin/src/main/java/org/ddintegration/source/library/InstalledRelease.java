package org.ddintegration.source.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.source.Source;
import org.ddintegration.source.distribution.DistributionFacts;
import org.ddintegration.source.distribution.DistributionReader;
import org.ddintegration.source.index.IndexFile;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.index.Release;
import org.ddintegration.source.tree.LibraryTree;

/**
 * Opens releases of the package index as programs have them: their wheels, where these are nothing but Python. Compiled ones are
 * large at times, and their source distributions say as much.
 */
public final class InstalledRelease {
    private final PackageIndex index;
    private final Path state;

    /** @param state working folder, usually {@code .dd} */
    public InstalledRelease(PackageIndex index, Path state) {
        this.index = index;
        this.state = state;
    }

    /**
     * Opens a release; the caller closes it.
     *
     * @throws ProblemException when there is no such release, or it cannot be had
     */
    public OpenedLibrary open(String distribution, String version) {
        Release release = index.versions(distribution).choose(Optional.of(version));
        return release.wheel()
                .filter(IndexFile::isPure)
                .map(wheel -> wheel(distribution, release, wheel))
                .orElseGet(() -> source(distribution, version));
    }

    private OpenedLibrary wheel(String distribution, Release release, IndexFile wheel) {
        DistributionReader reader = new DistributionReader(index, state.resolve("tmp"), Console.SILENT);
        LibraryTree tree = reader.open(release, wheel);
        try {
            DistributionFacts facts = reader.facts(distribution, release, tree);
            return new LibraryAssembly(tree, facts.name(), "", "", new Notes(Console.SILENT))
                    .ofWheel(facts)
                    .orElseThrow(() -> new ProblemException(Problem.of(
                            facts.nameAndVersion(),
                            "it contains no Python package or module",
                            "compare other versions with -Ddd.from and -Ddd.to")));
        } catch (IOException e) {
            tree.close();
            throw new ProblemException(
                    Problem.of(
                            distribution + " " + release.version(),
                            "it cannot be read (" + e.getMessage() + ")",
                            "compare other versions with -Ddd.from and -Ddd.to"),
                    e);
        } catch (RuntimeException e) {
            tree.close();
            throw e;
        }
    }

    private OpenedLibrary source(String distribution, String version) {
        Source wanted = new Source.Distribution(distribution, Optional.of(version));
        return new LibraryOpener(index, state, false, Console.SILENT, why -> Optional.empty())
                .open(LibraryRequest.of(distribution, distribution, wanted));
    }
}
