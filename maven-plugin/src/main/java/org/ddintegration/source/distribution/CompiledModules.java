package org.ddintegration.source.distribution;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which modules of a wheel are compiled, by its list of files. */
final class CompiledModules {
    private static final Pattern EXTENSION = Pattern.compile("((?:[^/.]+/)*[^/.]+)(?:\\.[^/]*)?\\.(?:so|pyd)");

    private CompiledModules() {}

    /** @return dotted names */
    static Set<String> of(Collection<String> paths) {
        Set<String> found = new TreeSet<>();
        for (String path : paths) {
            Matcher extension =
                    EXTENSION.matcher(InstalledModules.DATA_FOLDER.matcher(path).replaceFirst(""));
            if (extension.matches()) {
                found.add(extension.group(1).replaceFirst("/__init__$", "").replace('/', '.'));
            }
        }
        return Set.copyOf(found);
    }
}
