package org.ddintegration.contribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A jar as a third party would build it against the plugin. */
final class CompiledJar {
    private final Path folder;

    CompiledJar(Path folder) {
        this.folder = folder;
    }

    /** @param files path to text; Java sources are compiled, all else is packed as it is */
    URLClassLoader load(String name, Map<String, String> files) throws IOException {
        Path tree = folder.resolve(name + "-tree");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = tree.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        compile(files.keySet().stream()
                .filter(path -> path.endsWith(".java"))
                .sorted()
                .map(path -> tree.resolve(path).toString())
                .toList());
        Path jar = folder.resolve(name + ".jar");
        pack(tree, jar);
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, CompiledJar.class.getClassLoader());
    }

    private static void compile(List<String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String[] arguments = Stream.concat(
                        Stream.of("-proc:none", "-cp", System.getProperty("java.class.path")), sources.stream())
                .toArray(String[]::new);
        assertThat(compiler.run(null, null, null, arguments)).isZero();
    }

    private static void pack(Path tree, Path jar) throws IOException {
        try (Stream<Path> walk = Files.walk(tree);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new JarEntry(tree.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
                out.closeEntry();
            }
        }
    }
}
