package org.ddintegration.scan.run;

import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.packaging.SpecifierSet;
import org.ddintegration.packaging.Version;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.source.library.OpenedLibrary;

/**
 * Which Python a library is to be read with.
 *
 * @param newest the newest that has parsed it
 */
record NeededPython(OpenedLibrary library, PythonInterpreter newest) {
    /**
     * Says which one is needed, where that is not there.
     *
     * @param parsed number of its modules that were parsed
     * @param unparsed number of those that are no syntax
     * @throws ProblemException when none of them was parsed
     */
    void require(int parsed, int unparsed, Console console) {
        if (unparsed == 0) {
            return;
        }
        Optional<Version> needed = needed();
        if (parsed == 0) {
            throw new ProblemException(Problem.of(
                    library.tree().origin(),
                    "none of its " + unparsed + " Python files is valid syntax to CPython " + newest.version()
                            + needed.map(version -> "; it needs Python " + version)
                                    .orElse(""),
                    needed.map(version -> "install CPython " + version + " or newer")
                                    .orElse("install a newer CPython")
                            + ", or name one that is not on PATH with -Ddd.python=PATH"));
        }
        needed.ifPresent(version -> console.warn("the library needs Python " + version + "; CPython " + newest.version()
                + " cannot read " + unparsed + " of its files"));
    }

    /** The lowest that its metadata states, where that is newer. */
    private Optional<Version> needed() {
        return SpecifierSet.ofMetadata(library.requiresPython())
                .flatMap(SpecifierSet::lowerBound)
                .filter(version ->
                        version.compareTo(Version.parse(newest.version()).orElseThrow()) > 0);
    }
}
