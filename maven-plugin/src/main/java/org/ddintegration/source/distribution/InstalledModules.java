package org.ddintegration.source.distribution;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ddintegration.source.tree.ModuleTree;
import org.ddintegration.source.tree.TopLevel;

/** Which modules a distribution installs, by the list of files of its wheel. */
final class InstalledModules {
    /** Where a wheel may also keep what goes on Python's path. */
    static final Pattern DATA_FOLDER = Pattern.compile("^[^/]+\\.data/(?:purelib|platlib)/");

    /** What some distributions install beside their modules without meaning to. */
    private static final Set<String> STRAY = Set.of(
            "test",
            "tests",
            "testing",
            "doc",
            "docs",
            "example",
            "examples",
            "benchmark",
            "benchmarks",
            "scripts",
            "samples",
            "tools",
            "setup",
            "conftest");

    private InstalledModules() {}

    /**
     * @param paths of the wheel's entries
     * @return dotted names, the main one first
     */
    static List<String> of(Collection<String> paths, String distribution) {
        ModuleTree tree = ModuleTree.of(paths.stream()
                .map(path -> DATA_FOLDER.matcher(path).replaceFirst(""))
                .toList());
        List<TopLevel> meant = tree.topLevels(part -> !STRAY.contains(part), distribution);
        List<TopLevel> all = meant.isEmpty() ? tree.topLevels(part -> true, distribution) : meant;
        boolean onlyPrivate = all.stream().allMatch(TopLevel::isPrivate);
        return all.stream()
                .filter(top -> onlyPrivate || !top.isPrivate())
                .sorted(TopLevel.mainFirst(distribution))
                .map(TopLevel::module)
                .toList();
    }
}
