package org.ddintegration.descriptor;

import java.util.List;
import java.util.Optional;

/**
 * The library to be traced.
 *
 * @param distributions names on the package index, the main one first; none of what Python brings along
 * @param modules importing one of these triggers the patch; the main one first
 * @param repository source, {@code git+URL[@ref]}, where it is known
 * @param versions version specifier of the main distribution, such as {@code >=2.0.0}
 * @param python version specifier of the interpreter, such as {@code >=3.8}; empty when any
 * @param read what was found when it was read last; empty before that
 */
public record Library(
        List<String> distributions,
        List<String> modules,
        Optional<String> repository,
        String versions,
        String python,
        Optional<LibraryRead> read) {
    /** One that was not read yet. */
    public Library(
            List<String> distributions,
            List<String> modules,
            Optional<String> repository,
            String versions,
            String python) {
        this(distributions, modules, repository, versions, python, Optional.empty());
    }

    public String distribution() {
        return distributions.get(0);
    }

    /** Whether it is a module of Python's standard library. */
    public boolean isStandard() {
        return distributions.isEmpty();
    }

    public String module() {
        return modules.get(0);
    }
}
