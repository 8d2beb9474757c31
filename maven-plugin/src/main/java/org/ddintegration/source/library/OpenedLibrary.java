package org.ddintegration.source.library;

import java.util.List;
import java.util.Set;
import org.ddintegration.source.distribution.Dependencies;
import org.ddintegration.source.tree.LibraryTree;

/**
 * A library ready to be scanned.
 *
 * @param tree its repository, or its distribution when that is all there is
 * @param distribution name on the package index; empty for a bare directory or repository
 * @param topLevels modules that the distribution installs, dotted for namespace packages, the main one first
 * @param roots folders of the tree that hold these modules: {@code ""}, {@code src}, {@code llama-index-core}
 * @param requiresPython specifier from the metadata; empty when it states none
 * @param summary one-line description from the metadata; empty when it states none
 * @param repository {@code git+URL} that the metadata names, with {@code @} and what follows it where that was asked for;
 *     empty when it names none
 * @param compiled modules that are compiled in the wheel that Linux takes; empty when no wheel was asked for
 * @param isStandard whether Python brings it along, so that no distribution has it
 * @param dependencies what it asks for
 * @param notes what the report must say of how the library was found and read
 */
public record OpenedLibrary(
        LibraryTree tree,
        String distribution,
        List<String> topLevels,
        List<String> roots,
        String requiresPython,
        String summary,
        String repository,
        Set<String> compiled,
        boolean isStandard,
        Dependencies dependencies,
        List<String> notes)
        implements AutoCloseable {
    /** One that asks for what nobody knows. */
    public OpenedLibrary(
            LibraryTree tree,
            String distribution,
            List<String> topLevels,
            List<String> roots,
            String requiresPython,
            String summary,
            String repository,
            Set<String> compiled,
            List<String> notes) {
        this(
                tree,
                distribution,
                topLevels,
                roots,
                requiresPython,
                summary,
                repository,
                compiled,
                false,
                Dependencies.UNKNOWN,
                notes);
    }

    /** One of Python's standard library. */
    static OpenedLibrary standard(LibraryTree tree, String module, List<String> notes) {
        return new OpenedLibrary(
                tree, "", List.of(module), List.of(""), "", "", "", Set.of(), true, Dependencies.UNKNOWN, notes);
    }

    OpenedLibrary with(LibraryTree other, List<String> all) {
        return new OpenedLibrary(
                other,
                distribution,
                topLevels,
                roots,
                requiresPython,
                summary,
                repository,
                compiled,
                isStandard,
                dependencies,
                all);
    }

    @Override
    public void close() {
        tree.close();
    }
}
