package org.ddintegration.source.tree;

import java.util.List;

/**
 * Modules that a folder of a source tree puts on Python's path.
 *
 * @param root the folder; empty for the root of the tree
 * @param topLevels the main one first
 */
public record FoundModules(String root, List<TopLevel> topLevels) {
    /** Only those named like the distribution: what else lies beside them in a flat layout is not installed. */
    FoundModules alike(String distribution) {
        return new FoundModules(
                root,
                topLevels.stream()
                        .filter(top -> root.endsWith("src") || top.unlikeness(distribution) < 2)
                        .toList());
    }

    public List<String> names() {
        return topLevels.stream().map(TopLevel::module).toList();
    }
}
