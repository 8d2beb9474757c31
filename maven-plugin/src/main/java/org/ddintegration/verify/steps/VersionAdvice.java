package org.ddintegration.verify.steps;

import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Library;
import org.ddintegration.packaging.SpecifierSet;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.index.Release;
import org.ddintegration.verify.environments.Environments;
import org.ddintegration.verify.environments.LowestUsable;
import org.ddintegration.verify.environments.Matrix;
import org.ddintegration.verify.scope.VerificationScope;

/** Names the version to support from, where the lowest one under test cannot be installed or imported. */
record VersionAdvice(VerificationScope subject, PackageIndex index, Environments environments) {
    /** What a remedy says besides; empty where another version would not help, or the package index cannot be asked. */
    String on(Matrix.Cell cell) {
        Library library = subject.descriptor().library();
        if (!cell.isLowest() || library.isStandard()) {
            return "";
        }
        try {
            return new LowestUsable(
                            index.versions(library.distribution()),
                            requirement -> environments.canImport(
                                    cell.python(), requirement, library.module(), subject.log("trial-" + cell.id())))
                    .above(SpecifierSet.of(
                            subject.descriptor().testing().matrix().versions().get(0)))
                    .map(release -> sentence(cell, release))
                    .orElse("");
        } catch (ProblemException unknown) {
            return "";
        }
    }

    private static String sentence(Matrix.Cell cell, Release release) {
        String minor = release.version().first(2) + ".0";
        return "; on Python " + cell.python().minorVersion() + " the lowest version cannot be imported, "
                + release.version() + " can: begin library.versions with >=" + minor + " and tests.versions with ~="
                + minor;
    }
}
