package org.ddintegration.scan.rank;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.model.PyClass;

/** How visible a candidate is from outside. */
final class ExposureFeatures {
    static final String CLASS_ALIAS = "class_alias";

    private final Surface surface;

    ExposureFeatures(Surface surface) {
        this.surface = surface;
    }

    List<RankingFeature> all() {
        return List.of(
                new ShapeFeature("public", s -> is(!surface.publicPaths(s).isEmpty()), ""),
                new ShapeFeature(
                        "root_owner",
                        s -> is(s.type().filter(this::isAtRoot).isPresent()),
                        "its class can be imported from the top of the library"),
                new ShapeFeature(
                        "root_heir",
                        s -> is(s.isMethod() && s.type().filter(this::isAtRoot).isEmpty() && isAtRoot(s)),
                        "a subclass can be imported from the top of the library"),
                new ShapeFeature(
                        "root_function",
                        s -> is(s.type().isEmpty() && isAtRoot(s)),
                        "can be imported from the top of the library"),
                ShapeFeature.silent("private", s -> is(isPrivate(s.name()))),
                ShapeFeature.silent("private_owner", s -> is(owner(s, type -> isPrivate(type.name())))),
                ShapeFeature.silent(
                        "private_module", s -> is(hasPrivatePart(s.module().name()))),
                ShapeFeature.silent(
                        "depth",
                        s -> s.module().name().chars().filter(c -> c == '.').count()),
                new ShapeFeature(
                        CLASS_ALIAS,
                        s -> is(s.isClass() && hasFunctionName(surface.publicPaths(s))),
                        "a class that users call by a function's name"));
    }

    private static double is(boolean value) {
        return value ? 1 : 0;
    }

    private static boolean owner(Subject subject, Predicate<PyClass> test) {
        return subject.type().filter(test).isPresent();
    }

    private boolean isAtRoot(PyClass type) {
        return isAtRoot(Subject.of(type, Optional.empty()));
    }

    private boolean isAtRoot(Subject subject) {
        return surface.publicPaths(subject).stream().anyMatch(path -> surface.isTop(path.module()));
    }

    private boolean hasFunctionName(List<HookPoint> paths) {
        return paths.stream()
                .anyMatch(path -> surface.isTop(path.module())
                        && Character.isLowerCase(path.qualname().charAt(0)));
    }

    private static boolean isPrivate(String name) {
        return name.startsWith("_") && !name.endsWith("__");
    }

    private static boolean hasPrivatePart(String module) {
        return module.startsWith("_") || module.contains("._");
    }
}
