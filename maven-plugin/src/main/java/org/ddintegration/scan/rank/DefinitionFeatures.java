package org.ddintegration.scan.rank;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.PythonParameter.Kind;
import org.ddintegration.scan.facts.CallFact;
import org.ddintegration.scan.facts.FunctionFacts;
import org.ddintegration.scan.model.PyFunction;

/** Features of the definition alone. */
final class DefinitionFeatures {
    private static final Set<String> CONTEXT = Set.of("__enter__", "__aenter__", "__exit__", "__aexit__");
    private static final Pattern PARAMETERS = Pattern.compile(":param|@param|Args:|Parameters");
    private static final Pattern STREAM = Pattern.compile("Iter|Stream|Generator");
    private static final Pattern RESPONSE = Pattern.compile("Response|Result|Completion|Reply");
    private static final int TRIVIAL = 2;
    private static final double WORDS_OF_DOC = 20;

    private DefinitionFeatures() {}

    static List<RankingFeature> all() {
        return List.of(
                ShapeFeature.silent("class", flag(Subject::isClass)),
                ShapeFeature.silent("method", flag(Subject::isMethod)),
                ShapeFeature.silent("coroutine", flag(s -> s.kind() == CallableKind.COROUTINE)),
                ShapeFeature.silent("constructor", flag(s -> s.name().equals("__init__"))),
                ShapeFeature.silent("call", flag(s -> s.name().equals("__call__"))),
                ShapeFeature.silent("context", flag(s -> CONTEXT.contains(s.name()))),
                ShapeFeature.silent("special", flag(DefinitionFeatures::isSpecial)),
                ShapeFeature.silent("static", flag(s -> isBound(s, Binding.STATIC))),
                ShapeFeature.silent("class_method", flag(s -> isBound(s, Binding.CLASS))),
                ShapeFeature.silent("stub", flag(DefinitionFeatures::isDeclaration)),
                ShapeFeature.silent("gives", flag(s -> has(s, FunctionFacts.GIVES))),
                ShapeFeature.silent("length", s -> Math.log1p(statements(s))),
                ShapeFeature.silent("trivial", flag(s -> !s.isClass() && statements(s) <= TRIVIAL)),
                ShapeFeature.silent("documented", s -> Math.log1p(s.doc().length() / WORDS_OF_DOC)),
                ShapeFeature.silent(
                        "parameters_told", flag(s -> PARAMETERS.matcher(s.doc()).find())),
                ShapeFeature.silent("gives_stream", flag(s -> returns(s, STREAM))),
                ShapeFeature.silent("gives_response", flag(s -> returns(s, RESPONSE))),
                ShapeFeature.silent("awaits", s -> Math.log1p(awaits(s))),
                ShapeFeature.silent("parameters", s -> Math.log1p(parameters(s))),
                ShapeFeature.silent("star", flag(s -> takes(s, Kind.VAR_POSITIONAL))),
                ShapeFeature.silent("keywords", flag(s -> takes(s, Kind.VAR_KEYWORD))),
                new ShapeFeature(
                        "forwards",
                        flag(s -> takes(s, Kind.VAR_POSITIONAL) && takes(s, Kind.VAR_KEYWORD)),
                        "passes any arguments on"));
    }

    private static ToDoubleFunction<Subject> flag(Predicate<Subject> test) {
        return subject -> test.test(subject) ? 1 : 0;
    }

    private static boolean isSpecial(Subject subject) {
        String name = subject.name();
        return name.startsWith("__") && !name.equals("__init__") && !name.equals("__call__") && !CONTEXT.contains(name);
    }

    private static boolean isBound(Subject subject, Binding binding) {
        return subject.isMethod() && subject.function().orElseThrow().binding() == binding;
    }

    /** A function of a compiled module is declared too, but unlike a method of a compiled class it can be replaced. */
    private static boolean isDeclaration(Subject subject) {
        return has(subject, FunctionFacts.STUB)
                && (subject.isMethod() || !subject.module().isCompiled());
    }

    private static boolean has(Subject subject, int flag) {
        return !subject.isClass() && subject.function().orElseThrow().is(flag);
    }

    private static boolean returns(Subject subject, Pattern type) {
        return !subject.isClass()
                && subject.function()
                        .flatMap(function -> function.facts().returns())
                        .filter(annotation -> type.matcher(annotation).find())
                        .isPresent();
    }

    private static int statements(Subject subject) {
        return subject.function().map(f -> f.facts().statements()).orElse(0);
    }

    private static double awaits(Subject subject) {
        return subject.function().stream()
                .flatMap(f -> f.facts().scope().calls().stream())
                .filter(call -> call.is(CallFact.AWAITED))
                .count();
    }

    private static int parameters(Subject subject) {
        return subject.function()
                .map(f -> f.facts().parameters().size() - (f.receiver().isPresent() ? 1 : 0))
                .orElse(0);
    }

    private static boolean takes(Subject subject, Kind kind) {
        return subject.function().map(PyFunction::facts).stream()
                .flatMap(f -> f.parameters().stream())
                .anyMatch(p -> p.parameter().kind() == kind);
    }
}
