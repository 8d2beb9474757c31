package org.ddintegration.source.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a source tree tells of itself: its projects, and which folders go on Python's path. */
public final class SourceTree {
    private static final int MOST_PROJECTS = 500;
    private static final long LARGEST_PROJECT_FILE = 1024 * 1024;
    private static final List<String> LAYOUTS = List.of("src", "", "lib", "python");

    /** Folders that hold no library, by the flat-layout discovery of setuptools, and copies of other libraries. */
    private static final Set<String> ASIDE = Set.of(
            "ci",
            "bin",
            "debian",
            "doc",
            "docs",
            "documentation",
            "manpages",
            "news",
            "newsfragments",
            "changelog",
            "test",
            "tests",
            "unit_test",
            "unit_tests",
            "example",
            "examples",
            "scripts",
            "tools",
            "util",
            "utils",
            "build",
            "dist",
            "benchmark",
            "benchmarks",
            "exercise",
            "exercises",
            "htmlcov",
            "tasks",
            "fabfile",
            "site_scons",
            "vendor",
            "_vendor",
            "vendored",
            "third_party",
            "site-packages",
            "samples",
            "demo",
            "demos");

    /** Files beside a library that are not part of it, likewise. */
    private static final Set<String> STRAY_FILES = Set.of(
            "setup",
            "conftest",
            "toxfile",
            "noxfile",
            "pavement",
            "dodo",
            "conanfile",
            "manage",
            "versioneer",
            "runtests",
            "make",
            "publish");

    private final List<String> paths;
    private final List<ProjectFile> projects;

    private SourceTree(List<String> paths, List<ProjectFile> projects) {
        this.paths = paths;
        this.projects = projects;
    }

    public static SourceTree of(LibraryTree tree) throws IOException {
        List<TreeFile> files = tree.files().stream()
                .filter(file -> Project.FILES.containsKey(name(file.path())) && !isAside(folder(file.path())))
                .filter(file -> file.size() <= LARGEST_PROJECT_FILE)
                .sorted(Comparator.comparing((TreeFile file) -> depth(folder(file.path())))
                        .thenComparing(file -> folder(file.path()))
                        .thenComparing(file -> Project.FILES.get(name(file.path()))))
                .limit(MOST_PROJECTS)
                .toList();
        List<ProjectFile> projects = new ArrayList<>();
        for (TreeFile file : files) {
            String text = new String(tree.read(file), StandardCharsets.UTF_8);
            projects.add(new ProjectFile(folder(file.path()), name(file.path()), text));
        }
        return new SourceTree(tree.files().stream().map(TreeFile::path).toList(), projects);
    }

    /** The project of that name; else the one in the folder, or at the root. */
    public Optional<Project> project(String name, String folder) {
        return projects.stream()
                .filter(file -> file.isOf(name))
                .map(ProjectFile::project)
                .findFirst()
                .or(() ->
                        at(folder).filter(project -> !project.name().isEmpty()).findFirst())
                .or(() -> at(folder).findFirst());
    }

    private Stream<Project> at(String folder) {
        return projects.stream().filter(file -> file.folder().equals(folder)).map(ProjectFile::project);
    }

    /**
     * The folder that holds a module.
     *
     * @param distribution which is preferred where several hold one of that name
     * @param hint folder in which it is looked for first
     */
    public Optional<String> rootOf(String module, String distribution, String hint) {
        String path = module.replace('.', '/');
        return Stream.of(path + "/__init__.py", path + ".py")
                .flatMap(end -> paths.stream()
                        .filter(file -> file.equals(end) || file.endsWith("/" + end))
                        .map(file -> folder(file.substring(0, file.length() - end.length()) + "x")))
                .min(Comparator.comparing((String root) -> !isWithin(root, hint))
                        .thenComparing(SourceTree::isAside)
                        .thenComparing(root -> strangeness(root, distribution))
                        .thenComparing(SourceTree::depth)
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** 0 where the nearest project is this distribution's, 1 where that is not known, 2 where it is another's. */
    private int strangeness(String root, String distribution) {
        return projects.stream()
                .filter(file ->
                        isWithin(root, file.folder()) && !file.project().name().isEmpty())
                .max(Comparator.comparing(file -> file.folder().length()))
                .map(file -> file.isOf(distribution) ? 0 : 2)
                .orElse(1);
    }

    /** The modules that the project in a folder has for users, the main one first; with the folder that holds them. */
    public Optional<FoundModules> modulesIn(String folder, String distribution) {
        Stream<String> stated =
                projects.stream().filter(file -> file.folder().equals(folder)).flatMap(file -> file.sources().stream());
        Stream<String> usual = LAYOUTS.stream()
                .map(layout -> folder.isEmpty() || layout.isEmpty() ? folder + layout : folder + "/" + layout);
        List<FoundModules> found = Stream.concat(stated, usual)
                .distinct()
                .map(root -> new FoundModules(root, topLevels(root, distribution)))
                .filter(modules -> !modules.topLevels().isEmpty())
                .toList();
        return found.stream()
                .filter(modules -> modules.topLevels().get(0).unlikeness(distribution) < 2)
                .map(modules -> modules.alike(distribution))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /**
     * Projects that have modules, those with one that is named alike first.
     *
     * @param distribution what they are compared with
     */
    public List<Project> projectsLike(String distribution) {
        List<Project> all = projects.stream()
                .map(ProjectFile::folder)
                .distinct()
                .flatMap(folder -> at(folder).limit(1))
                .filter(project -> modulesIn(project.folder(), distribution).isPresent())
                .toList();
        List<Project> alike = all.stream()
                .filter(project -> modulesIn(project.folder(), distribution)
                        .filter(found -> found.topLevels().get(0).unlikeness(distribution) < 2)
                        .isPresent())
                .toList();
        return alike.isEmpty() ? all : alike;
    }

    private List<TopLevel> topLevels(String root, String distribution) {
        List<String> others = projects.stream()
                .map(ProjectFile::folder)
                .filter(folder -> !folder.equals(root) && isWithin(folder, root) && !isPackage(folder))
                .toList();
        List<String> inside = paths.stream()
                .filter(path -> isWithin(path, root) && others.stream().noneMatch(folder -> isWithin(path, folder)))
                .map(path -> path.substring(root.isEmpty() ? 0 : root.length() + 1))
                .toList();
        List<TopLevel> all = ModuleTree.of(inside)
                .topLevels(
                        part -> !ASIDE.contains(part) && !LAYOUTS.contains(part) && !STRAY_FILES.contains(part),
                        distribution);
        return all.stream()
                .filter(top ->
                        !top.isPrivate() && (top.isPackage() || !top.module().contains(".")))
                .sorted(TopLevel.mainFirst(distribution))
                .toList();
    }

    private boolean isPackage(String folder) {
        return paths.contains(folder + "/__init__.py");
    }

    private static boolean isAside(String folder) {
        return Arrays.stream(folder.toLowerCase(Locale.ROOT).split("/")).anyMatch(ASIDE::contains);
    }

    private static boolean isWithin(String path, String folder) {
        return folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
    }

    private static int depth(String folder) {
        return folder.isEmpty() ? 0 : folder.split("/").length;
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
