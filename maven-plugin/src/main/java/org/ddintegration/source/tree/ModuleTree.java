package org.ddintegration.source.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ddintegration.packaging.DistributionName;

/** The packages and modules below one folder that is on Python's path. */
public final class ModuleTree {
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern EXTENSION = Pattern.compile("(?:\\.py|(?:\\.[\\w-]+)?\\.(?:so|pyd))$");

    private final String name;
    private final Map<String, ModuleTree> children = new TreeMap<>();
    private boolean isPackage;
    private boolean isModule;
    private int files;

    private ModuleTree(String name) {
        this.name = name;
    }

    /** @param paths relative to the folder, {@code /} between parts; what is no Python module is passed over */
    public static ModuleTree of(Collection<String> paths) {
        ModuleTree root = new ModuleTree("");
        paths.forEach(root::add);
        return root;
    }

    private void add(String path) {
        String module = EXTENSION.matcher(path).replaceFirst("");
        String[] parts = module.split("/", -1);
        for (String part : parts) {
            if (module.equals(path) || !IDENTIFIER.matcher(part).matches()) {
                return;
            }
        }
        ModuleTree node = this;
        for (int i = 0; i < parts.length - 1; i++) {
            node.files++;
            node = node.child(parts[i]);
        }
        node.files++;
        String last = parts[parts.length - 1];
        if (last.equals("__init__")) {
            node.isPackage = true;
        } else if (!last.equals("__main__")) {
            node.child(last).isModule = true;
        }
    }

    private ModuleTree child(String part) {
        return children.computeIfAbsent(part, key -> new ModuleTree(name.isEmpty() ? key : name + "." + key));
    }

    /** Packages and modules that stand alone, dotted where namespace packages are around them. */
    public List<TopLevel> topLevels(Predicate<String> wantedFirstPart, String distribution) {
        List<TopLevel> found = new ArrayList<>();
        children.forEach((part, child) -> {
            if (wantedFirstPart.test(part)) {
                child.collect(found, distribution);
            }
        });
        return found;
    }

    private void collect(List<TopLevel> found, String distribution) {
        if ((isPackage && !isSharedNamespace(distribution)) || (isModule && children.isEmpty())) {
            found.add(new TopLevel(name, isPackage, files + (isModule ? 1 : 0)));
        } else {
            children.values().forEach(child -> child.collect(found, distribution));
        }
    }

    /**
     * A package that only holds the package which the distribution is named after, such as {@code google} of
     * google-cloud-pubsub where it has an {@code __init__.py} of the old kind of namespace packages.
     */
    private boolean isSharedNamespace(String distribution) {
        boolean empty = children.values().stream().noneMatch(child -> child.isModule);
        return empty
                && children.keySet().stream()
                        .map(part -> DistributionName.normalize(name + "." + part))
                        .anyMatch(inner -> (DistributionName.normalize(distribution) + "-").startsWith(inner + "-"));
    }
}
