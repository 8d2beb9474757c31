package org.ddintegration.scan.rank;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.PythonParameter.Kind;
import org.ddintegration.scan.facts.FunctionFacts;
import org.ddintegration.scan.model.PyFunction;

/** Features of the definition alone. */
final class Shapes {
    private static final Set<String> RESOURCE = Set.of(
            "command",
            "query",
            "sql",
            "statement",
            "operation",
            "request",
            "url",
            "uri",
            "method",
            "path",
            "topic",
            "queue",
            "subject",
            "channel",
            "key",
            "keys",
            "model",
            "messages",
            "message",
            "prompt",
            "body",
            "payload",
            "job",
            "task",
            "template",
            "procname",
            "collection",
            "bucket",
            "scope",
            "environ",
            "record");
    private static final double LONG = 200;

    private Shapes() {}

    static List<Feature> all() {
        return List.of(
                ShapeFeature.silent("coroutine", flag(s -> s.kind() == CallableKind.COROUTINE)),
                ShapeFeature.silent("method", flag(Subject::isMethod)),
                ShapeFeature.silent("class", flag(Subject::isClass)),
                ShapeFeature.silent("static", flag(s -> s.function()
                        .filter(f -> f.binding() == Binding.STATIC || f.binding() == Binding.CLASS)
                        .isPresent())),
                ShapeFeature.silent("private", flag(s -> s.name().startsWith("_") && !isSpecial(s))),
                ShapeFeature.silent("special", flag(Shapes::isSpecial)),
                ShapeFeature.silent("stub", flag(s -> has(s, FunctionFacts.STUB))),
                ShapeFeature.silent("tries", flag(s -> has(s, FunctionFacts.TRIES))),
                ShapeFeature.silent("documented", flag(s -> !s.doc().isBlank())),
                ShapeFeature.silent(
                        "length", s -> Math.min(1, Math.log1p(s.extent().length()) / Math.log1p(LONG))),
                ShapeFeature.silent("forwards", flag(s -> hasParameter(s, Kind.VAR_KEYWORD))),
                new ShapeFeature(
                        "resource_argument", flag(Shapes::hasResource), "takes an argument that names the resource"));
    }

    private static ToDoubleFunction<Subject> flag(Predicate<Subject> test) {
        return subject -> test.test(subject) ? 1 : 0;
    }

    private static boolean isSpecial(Subject subject) {
        return subject.name().startsWith("__") && subject.name().endsWith("__");
    }

    private static boolean has(Subject subject, int flag) {
        return !subject.isClass() && subject.function().filter(f -> f.is(flag)).isPresent();
    }

    private static boolean hasParameter(Subject subject, Kind kind) {
        return subject.function().map(PyFunction::facts).stream()
                .flatMap(f -> f.parameters().stream())
                .anyMatch(p -> p.parameter().kind() == kind);
    }

    private static boolean hasResource(Subject subject) {
        return !subject.isClass()
                && subject.function().map(PyFunction::facts).stream()
                        .flatMap(f -> f.parameters().stream())
                        .anyMatch(p -> RESOURCE.contains(p.name()));
    }
}
