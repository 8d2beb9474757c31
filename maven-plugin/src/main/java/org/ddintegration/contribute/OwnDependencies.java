package org.ddintegration.contribute;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Stream;

/** The plugin's own dependencies, which hold most of the class path's bytes and no contributor. */
final class OwnDependencies {
    private static final List<String> NAMES = List.of(
            "JavaEWAH-",
            "antlr4-runtime-",
            "checker-qual-",
            "classgraph-",
            "commons-codec-",
            "commons-compress-",
            "commons-io-",
            "commons-lang3-",
            "error_prone_annotations-",
            "gson-",
            "javax.inject-",
            "jcl-over-slf4j-",
            "maven-shared-utils-",
            "org.eclipse.jgit-",
            "org.eclipse.jgit.ssh.apache-",
            "org.eclipse.sisu.",
            "plexus-",
            "slf4j-api-",
            "snakeyaml-engine-",
            "sshd-",
            "tomlj-",
            "velocity-engine-core-");

    private OwnDependencies() {}

    /** Patterns of file names. */
    static String[] patterns() {
        return NAMES.stream().map(name -> name + "*").toArray(String[]::new);
    }

    /** What else the loader has. */
    static Stream<URL> others(URLClassLoader realm) {
        return Stream.of(realm.getURLs()).filter(jar -> NAMES.stream().noneMatch(fileName(jar)::startsWith));
    }

    private static String fileName(URL jar) {
        return jar.getPath().substring(jar.getPath().lastIndexOf('/') + 1);
    }
}
