package org.ddintegration.scan.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.scan.facts.FunctionFacts;
import org.ddintegration.scan.facts.ValueFact;
import org.ddintegration.scan.facts.WrapperFact;

/**
 * Tells what calling a function gives once its decorators are applied. Under one that is not understood that is open: a
 * plain function or method, whose handler hands on whatever comes.
 */
public final class Decorators {
    private static final String SAME = "same";
    private static final Map<String, String> KNOWN = load();

    private final Names names;
    private final Lineage lineage;

    public Decorators(Names names, Lineage lineage) {
        this.names = names;
        this.lineage = lineage;
    }

    public CallableKind kind(PyFunction function) {
        CallableKind kind = undecorated(function);
        List<String> innermostFirst = new ArrayList<>(function.facts().decorators());
        Collections.reverse(innermostFirst);
        for (String decorator : innermostFirst) {
            kind = under(decorator, kind, function);
        }
        return kind;
    }

    /** Whether a class has no method there, but something whose value is computed when it is read. */
    public boolean givesProperty(PyFunction function) {
        return function.owner().isPresent()
                && function.facts().decorators().stream()
                        .anyMatch(decorator -> isProperty(resolved(plain(decorator), function)));
    }

    private boolean isProperty(Optional<Symbol> decorator) {
        if (decorator.orElse(null) instanceof Symbol.OfClass one) {
            boolean called = lineage.method(one.type(), "__call__").isPresent();
            return lineage.outsideBases(one.type()).stream().anyMatch(Decorators::isNamedProperty)
                    || (lineage.method(one.type(), "__get__").isPresent() && !called);
        }
        return decorator.orElse(null) instanceof Symbol.Outside one && isNamedProperty(one.path());
    }

    private static boolean isNamedProperty(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith("property");
    }

    private static CallableKind undecorated(PyFunction function) {
        boolean async = function.is(FunctionFacts.ASYNC);
        if (function.is(FunctionFacts.YIELDS)) {
            return async ? CallableKind.ASYNC_GENERATOR : CallableKind.GENERATOR;
        }
        return async ? CallableKind.COROUTINE : open(function);
    }

    private static CallableKind open(PyFunction function) {
        return function.owner().isPresent() ? CallableKind.METHOD : CallableKind.FUNCTION;
    }

    private CallableKind under(String decorator, CallableKind kind, PyFunction function) {
        Optional<Symbol> found = resolved(plain(decorator), function);
        if (found.orElse(null) instanceof Symbol.OfFunction one) {
            return wrapped(one.function(), calls(decorator), kind, function);
        }
        String effect = effect(found);
        if (effect.equals(SAME)) {
            return kind;
        }
        return effect.isEmpty() ? open(function) : CallableKind.valueOf(effect.toUpperCase(Locale.ROOT));
    }

    /** Of a decorator of another library, and of a class of this one, whose bases may be such. */
    private String effect(Optional<Symbol> decorator) {
        if (decorator.orElse(null) instanceof Symbol.OfClass one) {
            boolean isItsOwn = lineage.method(one.type(), "__call__").isPresent();
            return lineage.outsideBases(one.type()).stream()
                    .filter(base -> !isItsOwn)
                    .filter(KNOWN::containsKey)
                    .findFirst()
                    .map(KNOWN::get)
                    .orElse("");
        }
        return decorator.orElse(null) instanceof Symbol.Outside one ? KNOWN.getOrDefault(one.path(), "") : "";
    }

    private Optional<Symbol> resolved(String path, PyFunction function) {
        Optional<Symbol> found = names.dotted(function.module(), path);
        return found.isPresent() || path.indexOf('.') >= 0
                ? found
                : Optional.of(new Symbol.Outside("builtins." + path));
    }

    /** Under a decorator of the library, as far as what it returns says. */
    private CallableKind wrapped(PyFunction decorator, int calls, CallableKind kind, PyFunction function) {
        boolean isItselfDecorated = decorator.facts().decorators().stream()
                .anyMatch(one -> under(one, CallableKind.GENERATOR, decorator) != CallableKind.GENERATOR);
        if (isItselfDecorated) {
            return open(function);
        }
        Set<CallableKind> kinds = returned(decorator).stream()
                .filter(one -> one.calls() == calls)
                .map(one -> kind(one, kind, function))
                .collect(Collectors.toSet());
        if (kinds.size() == 1) {
            return kinds.iterator().next();
        }
        boolean tellsApart = decorator.facts().scope().calls().stream()
                .anyMatch(call -> call.callee().contains("iscoroutinefunction"));
        return tellsApart && kinds.contains(kind) ? kind : open(function);
    }

    private static List<WrapperFact> returned(PyFunction decorator) {
        List<WrapperFact> nested = decorator.facts().wrappers();
        boolean givesBack = !decorator.facts().parameters().isEmpty()
                && decorator
                        .facts()
                        .scope()
                        .returns()
                        .equals(List.of(new ValueFact.OfPath(
                                decorator.facts().parameters().get(0).name())));
        return nested.isEmpty() && givesBack ? List.of(new WrapperFact(1, 0, true)) : nested;
    }

    private static CallableKind kind(WrapperFact wrapper, CallableKind kind, PyFunction function) {
        if (wrapper.passes()) {
            return kind;
        }
        boolean async = wrapper.is(FunctionFacts.ASYNC);
        if (wrapper.is(FunctionFacts.YIELDS)) {
            return async ? CallableKind.ASYNC_GENERATOR : CallableKind.GENERATOR;
        }
        return async && !wrapper.is(WrapperFact.UNKNOWN) ? CallableKind.COROUTINE : open(function);
    }

    private static String plain(String decorator) {
        return decorator.replace("()", "");
    }

    /** How often what it is called by is called, with the function as the last argument. */
    private static int calls(String decorator) {
        return 1 + (decorator.length() - plain(decorator).length()) / 2;
    }

    private static Map<String, String> load() {
        Map<String, String> known = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Decorators.class.getResourceAsStream("decorators.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] words = line.split("\\s+");
                for (int i = 1; i < words.length; i++) {
                    known.put(words[i], words[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
