package org.ddintegration.contributing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The plugin's own sources in a folder of their own, changed and compiled there. */
final class ChangedPlugin {
    private static final List<String> SOURCES = List.of("src/main/java", "src/main/resources");

    private final Path folder;

    private ChangedPlugin(Path folder) {
        this.folder = folder;
    }

    static ChangedPlugin copiedTo(Path folder) throws IOException {
        for (String part : SOURCES) {
            Path from = Path.of(part);
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = folder.resolve("maven-plugin").resolve(file);
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
        return new ChangedPlugin(folder);
    }

    void apply(String diff) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("change.diff"), diff);
        Process git = new ProcessBuilder("git", "apply", "--whitespace=nowarn", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
    }

    /**
     * Compiles it, and beside it one class of someone else's; both are loaded from there.
     *
     * @param resources what someone else has besides, by path
     */
    URLClassLoader compiledWith(String name, String source, Map<String, String> resources) throws IOException {
        Path own = Files.createDirectories(folder.resolve("classes"));
        Path others = Files.createDirectories(folder.resolve("others"));
        String libraries = String.join(File.pathSeparator, libraries());
        Path main = folder.resolve("maven-plugin").resolve(SOURCES.get(0));
        try (Stream<Path> files = Files.walk(main)) {
            compile(
                    own,
                    libraries,
                    files.filter(file -> file.toString().endsWith(".java")).toList());
        }
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        compile(others, own + File.pathSeparator + libraries, List.of(file));
        for (Map.Entry<String, String> resource : resources.entrySet()) {
            Path path = others.resolve(resource.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, resource.getValue());
        }
        List<URL> urls = new ArrayList<>();
        for (Path place : List.of(own, folder.resolve("maven-plugin").resolve(SOURCES.get(1)), others)) {
            urls.add(place.toUri().toURL());
        }
        for (String library : libraries()) {
            urls.add(Path.of(library).toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static void compile(Path to, String classPath, List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-proc:none", "-nowarn", "-d", to.toString(), "-classpath", classPath);
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            assertThat(compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                            .call())
                    .isTrue();
        }
    }

    private static List<String> libraries() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .toList();
    }
}
