package org.ddintegration.source.tree;

import java.util.Comparator;
import java.util.Locale;
import org.ddintegration.packaging.DistributionName;

/**
 * What a distribution puts on Python's path.
 *
 * @param module dotted name
 * @param isPackage false for a module that is a single file
 * @param files Python files in it
 */
public record TopLevel(String module, boolean isPackage, int files) {
    /** The main one first: named as the distribution, else alike, else the largest. */
    public static Comparator<TopLevel> mainFirst(String distribution) {
        return Comparator.comparing(TopLevel::isPrivate)
                .thenComparing(top -> top.unlikeness(distribution))
                .thenComparing(Comparator.comparing(TopLevel::files).reversed())
                .thenComparing(TopLevel::module);
    }

    public boolean isPrivate() {
        return module.startsWith("_");
    }

    /** 0 for the same name, 1 for the same but for separators and a {@code py}, 2 when one holds the other, else 3. */
    int unlikeness(String distribution) {
        if (DistributionName.normalize(module).equals(DistributionName.normalize(distribution))) {
            return 0;
        }
        String mine = core(module);
        String other = core(distribution);
        if (mine.equals(other)) {
            return 1;
        }
        return mine.isEmpty() || other.isEmpty() || !(mine.contains(other) || other.contains(mine)) ? 3 : 2;
    }

    private static String core(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "")
                .replaceFirst("^(?:python|py)(?=.{2})", "")
                .replaceFirst("(?<=.{2})(?:python|py)$", "");
    }
}
