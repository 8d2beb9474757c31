package org.ddintegration.contribute;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ScanResult;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;

/** Finds the contributors on a class path: the plugin's own, and those of jars that a user made dependencies of it. */
public final class ContributorCatalogue {
    /** The plugin's own dependencies, which hold most of the class path's bytes and no contributor. */
    private static final String[] WITHOUT_CONTRIBUTORS = {
        "JavaEWAH-*",
        "classgraph-*",
        "commons-codec-*",
        "commons-compress-*",
        "commons-io-*",
        "commons-lang3-*",
        "gson-*",
        "org.eclipse.jgit-*",
        "org.eclipse.jgit.ssh.apache-*",
        "plexus-*",
        "slf4j-api-*",
        "snakeyaml-engine-*",
        "sshd-*",
        "velocity-engine-core-*"
    };

    /** What is left to scan is small: more threads cost more than they save. */
    private static final int THREADS = 1;

    private ContributorCatalogue() {}

    /**
     * Starting the scanner takes longer than the scan itself; this may run beside other work.
     *
     * @param realm class loader of the plugin; its parents are not searched
     * @return by {@link Contributes#order()}, then by class name
     * @throws ProblemException for each class marked as a contributor that is none
     */
    public static List<RegisteredContributor> find(ClassLoader realm) {
        ClassGraph graph = new ClassGraph()
                .overrideClassLoaders(realm)
                .ignoreParentClassLoaders()
                .ignoreClassVisibility()
                .enableAnnotationInfo()
                .disableNestedJarScanning()
                .disableModuleScanning()
                .rejectJars(WITHOUT_CONTRIBUTORS);
        Map<ClassLoader, Templates> templates = new HashMap<>();
        try (ScanResult found = graph.scan(THREADS)) {
            return found.getClassesWithAnnotation(Contributes.class).stream()
                    .map(marked -> register(marked, templates))
                    .sorted(Comparator.comparingInt(RegisteredContributor::order)
                            .thenComparing(RegisteredContributor::id))
                    .toList();
        }
    }

    private static RegisteredContributor register(ClassInfo marked, Map<ClassLoader, Templates> templates) {
        try {
            Class<? extends Contributor> type = marked.loadClass().asSubclass(Contributor.class);
            return RegisteredContributor.of(
                    type.getConstructor().newInstance(),
                    type.getAnnotation(Contributes.class),
                    templates.computeIfAbsent(type.getClassLoader(), VelocityTemplates::new));
        } catch (IllegalArgumentException | ClassCastException | ReflectiveOperationException e) {
            throw new ProblemException(
                    Problem.of(
                            marked.getName(),
                            "a class marked @Contributes is public, implements Contributor and has a public constructor"
                                    + " without parameters that returns",
                            "mend the class, or take its jar out of the plugin's dependencies"),
                    e);
        }
    }
}
