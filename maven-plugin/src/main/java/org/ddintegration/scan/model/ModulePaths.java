package org.ddintegration.scan.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says which files are modules that the distribution installs, and under which name they are imported. */
public final class ModulePaths {
    private static final Set<String> FOREIGN_FOLDERS = Set.of(
            "test",
            "tests",
            "testing",
            "_vendor",
            "vendor",
            "vendored",
            "_vendored",
            "third_party",
            "thirdparty",
            "_third_party",
            "extern",
            "externals",
            "migrations",
            "examples",
            "example",
            "samples",
            "docs",
            "doc",
            "benchmarks",
            "benchmark",
            "node_modules",
            "site-packages");
    private static final Pattern FOREIGN_FILE =
            Pattern.compile("test_.*|.*_test|tests?|conftest|setup|noxfile|tasks_build|_version|__main__");
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private final List<String> roots;
    private final List<String> topLevels;

    /**
     * @param roots folders that hold the modules, {@code ""} for the top
     * @param topLevels modules that are installed, dotted for those in namespace packages
     */
    public ModulePaths(List<String> roots, List<String> topLevels) {
        this.roots = List.copyOf(roots);
        this.topLevels = List.copyOf(topLevels);
    }

    /** The module that a file is, or declares as a stub; absent when the distribution does not install it as one. */
    public Optional<ModuleFile> of(String path) {
        boolean isStub = path.endsWith(ModuleFile.STUB);
        if (!isStub && !path.endsWith(".py")) {
            return Optional.empty();
        }
        String bare = path.substring(0, path.lastIndexOf('.'));
        for (String root : roots) {
            String start = root.isEmpty() || root.endsWith("/") ? root : root + "/";
            if (bare.startsWith(start)) {
                Optional<ModuleFile> found = within(path, bare.substring(start.length()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<ModuleFile> within(String path, String relative) {
        String[] parts = relative.split("/");
        boolean isPackage = parts[parts.length - 1].equals("__init__");
        int length = isPackage ? parts.length - 1 : parts.length;
        StringBuilder name = new StringBuilder();
        boolean own = true;
        for (int i = 0; i < length; i++) {
            if (!IDENTIFIER.matcher(parts[i]).matches()) {
                return Optional.empty();
            }
            name.append(i == 0 ? "" : ".").append(parts[i]);
            boolean folder = i < length - 1 || isPackage;
            own &= folder ? i == 0 || !FOREIGN_FOLDERS.contains(parts[i]) : !foreign(parts[i], length);
        }
        String module = name.toString();
        return module.isEmpty() || !installed(module)
                ? Optional.empty()
                : Optional.of(new ModuleFile(path, module, isPackage, own));
    }

    private static boolean foreign(String file, int depth) {
        return depth > 1 && FOREIGN_FILE.matcher(file).matches();
    }

    private boolean installed(String module) {
        return topLevels.stream().anyMatch(top -> module.equals(top) || module.startsWith(top + "."));
    }
}
