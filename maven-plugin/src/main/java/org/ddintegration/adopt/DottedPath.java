package org.ddintegration.adopt;

import java.util.List;
import java.util.Set;
import org.ddintegration.descriptor.HookPoint;

/**
 * A path through modules and classes, such as {@code redis.client.Pipeline.execute}.
 *
 * @param known how many of its parts are a module for certain
 * @param isWhole whether those are the module that its names are looked up in, and no further one is likely
 */
record DottedPath(List<String> parts, int known, boolean isWhole) {
    /**
     * @param module the part of it that is a module for certain; empty when only the first is
     */
    static DottedPath of(String path, String module) {
        int known = module.isEmpty() ? 1 : module.split("\\.").length;
        return new DottedPath(List.of(path.split("\\.")), known, !module.isEmpty());
    }

    /** @param modules dotted names that are known to be modules */
    HookPoint in(Set<String> modules) {
        int end = isDeepFunction() ? parts.size() - 1 : known;
        while (end < parts.size() - 1 && isModule(end, modules)) {
            end++;
        }
        return new HookPoint(
                String.join(".", parts.subList(0, end)), String.join(".", parts.subList(end, parts.size())));
    }

    /** A function without a class, several names below what is a module for certain. */
    private boolean isDeepFunction() {
        List<String> names = parts.subList(known, parts.size());
        return names.size() > 2 && names.stream().noneMatch(DottedPath::isCapital);
    }

    private boolean isModule(int at, Set<String> modules) {
        if (modules.contains(String.join(".", parts.subList(0, at + 1)))) {
            return true;
        }
        List<String> between = parts.subList(at + 1, parts.size());
        boolean isBeforeClass = between.stream().anyMatch(DottedPath::isCapital);
        return !isCapital(parts.get(at)) && (isBeforeClass || !isWhole);
    }

    /** As Python's style guide spells classes, and neither modules nor functions. */
    private static boolean isCapital(String name) {
        String bare = name.replaceFirst("^_+", "");
        return !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
    }
}
