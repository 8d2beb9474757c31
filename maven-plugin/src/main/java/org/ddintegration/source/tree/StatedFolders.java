package org.ddintegration.source.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** Which folders of a project go on Python's path, where its project file says so to the tool that builds it. */
final class StatedFolders {
    private static final List<String> TEXTS = List.of(
            "tool.setuptools.package-dir.\"\"",
            "tool.pdm.build.package-dir",
            "tool.uv.build-backend.module-root",
            "tool.maturin.python-source");

    private static final List<String> LISTS =
            List.of("tool.setuptools.packages.find.where", "tool.hatch.build.targets.wheel.sources");

    /** Their last part is a package. */
    private static final List<String> PACKAGES =
            List.of("tool.hatch.build.targets.wheel.packages", "tool.scikit-build.wheel.packages");

    private static final Pattern IN_SCRIPT =
            Pattern.compile("package_dir\\s*=\\s*\\{\\s*[\"']{2}\\s*:\\s*[\"']([^\"']+)[\"']"
                    + "|\\bfind_(?:namespace_)?packages\\(\\s*(?:where\\s*=\\s*)?[\"']([^\"']+)[\"']");

    private static final Pattern IN_CONFIGURATION =
            Pattern.compile("^package_dir\\s*=\\s*=\\s*(\\S+)$|^where\\s*=\\s*(\\S+)$", Pattern.MULTILINE);

    private StatedFolders() {}

    /** Relative to the project; empty where it says nothing, or in a way that must be run. */
    static List<String> in(String fileName, String text) {
        Stream<String> folders =
                switch (fileName) {
                    case "setup.py" -> found(IN_SCRIPT, text);
                    case "setup.cfg" -> found(IN_CONFIGURATION, text);
                    default -> inToml(text);
                };
        return folders.map(StatedFolders::plain).distinct().toList();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1));
    }

    private static Stream<String> inToml(String text) {
        try {
            return inToml(Toml.parse(text));
        } catch (StackOverflowError nestedTooDeeply) {
            return Stream.empty();
        }
    }

    private static Stream<String> inToml(TomlTable file) {
        List<String> folders = new ArrayList<>();
        TEXTS.stream().filter(file::isString).map(file::getString).forEach(folders::add);
        LISTS.stream().flatMap(key -> items(file, key, String.class)).forEach(folders::add);
        PACKAGES.stream()
                .flatMap(key -> items(file, key, String.class))
                .filter(path -> path.contains("/"))
                .map(path -> path.substring(0, path.lastIndexOf('/')))
                .forEach(folders::add);
        items(file, "tool.poetry.packages", TomlTable.class)
                .filter(table -> table.isString("from"))
                .map(table -> table.getString("from"))
                .forEach(folders::add);
        return folders.stream();
    }

    private static <T> Stream<T> items(TomlTable file, String key, Class<T> type) {
        TomlArray array = file.isArray(key) ? file.getArray(key) : null;
        return array == null
                ? Stream.empty()
                : array.toList().stream().filter(type::isInstance).map(type::cast);
    }

    private static String plain(String folder) {
        Matcher edges = Pattern.compile("^(?:\\./)+|^\\.$|/+$").matcher(folder.strip());
        return edges.replaceAll("");
    }
}
