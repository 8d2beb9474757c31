package org.ddintegration.descriptor;

import java.util.Optional;

/**
 * What was found when a library was read and the package index asked, so that all later runs go by the same.
 *
 * @param version of the library whose source was read; empty when it states none
 * @param commit that was read, its full id; empty when it was no clone
 * @param tested releases that the lowest and the highest of {@code tests.versions} came to; empty when they are on no index
 */
public record LibraryRead(Optional<String> version, Optional<String> commit, Optional<TestedVersions> tested) {
    /** Whether there was nothing to state. */
    public boolean isEmpty() {
        return version.isEmpty() && commit.isEmpty() && tested.isEmpty();
    }

    /** Whether something that was read is what this says. A commit tells more than a version. */
    public boolean isOf(String otherVersion, String otherCommit) {
        return commit.isPresent()
                ? commit.get().equals(otherCommit)
                : otherCommit.isEmpty() && version.orElse("").equals(otherVersion);
    }
}
