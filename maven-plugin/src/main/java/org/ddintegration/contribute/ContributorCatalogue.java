package org.ddintegration.contribute;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.net.URLClassLoader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;

/** Finds the contributors on a class path: the plugin's own, and those of jars that a user made dependencies of it. */
public final class ContributorCatalogue {
    /** What is left to scan is small: more threads cost more than they save. */
    private static final int THREADS = 1;

    private ContributorCatalogue() {}

    /**
     * Searching jars takes a moment; this may run beside other work.
     *
     * @param realm class loader of the plugin; its parents are not searched
     * @return by {@link Contributes#order()}, then by simple class name, then by package
     * @throws ProblemException for each class marked as a contributor that is none
     */
    public static List<RegisteredContributor> find(ClassLoader realm) {
        ContributorIndex index = ContributorIndex.of(realm);
        Set<String> names = new TreeSet<>(index.classes());
        if (!(realm instanceof URLClassLoader jars)
                || OwnDependencies.others(jars).anyMatch(jar -> !index.has(jar))) {
            names.addAll(marked(realm));
        }
        Map<ClassLoader, VelocityTemplates> templates = new HashMap<>();
        return names.stream()
                .map(name -> register(name, realm, templates))
                .sorted(RegisteredContributor.SEQUENCE)
                .toList();
    }

    /** Names of all classes that are marked, as the class files say. */
    static List<String> marked(ClassLoader realm) {
        ClassGraph graph = new ClassGraph()
                .overrideClassLoaders(realm)
                .ignoreParentClassLoaders()
                .ignoreClassVisibility()
                .enableAnnotationInfo()
                .disableNestedJarScanning()
                .disableModuleScanning()
                .rejectJars(OwnDependencies.patterns());
        try (ScanResult found = graph.scan(THREADS)) {
            return found.getClassesWithAnnotation(Contributes.class).getNames();
        }
    }

    private static RegisteredContributor register(
            String name, ClassLoader realm, Map<ClassLoader, VelocityTemplates> templates) {
        try {
            Class<? extends Contributor> type = realm.loadClass(name).asSubclass(Contributor.class);
            Contributes marks = type.getAnnotation(Contributes.class);
            VelocityTemplates ofJar = templates.computeIfAbsent(type.getClassLoader(), VelocityTemplates::new);
            List.of(marks.path()).forEach(path -> ofJar.prepare(path + ".vm"));
            return RegisteredContributor.of(type.getConstructor().newInstance(), marks, ofJar);
        } catch (IllegalArgumentException | ClassCastException | ReflectiveOperationException e) {
            throw new ProblemException(
                    Problem.of(
                            name,
                            "a class annotated with @Contributes must be public, implement Contributor, and have a public"
                                    + " constructor without parameters that does not throw",
                            "correct the class, or remove its jar from the plugin's dependencies"),
                    e);
        }
    }
}
