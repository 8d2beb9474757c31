package org.ddintegration.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.adopt.CodeFacts.VariableFact;
import org.ddintegration.descriptor.About;
import org.ddintegration.descriptor.Configuration;
import org.ddintegration.descriptor.Defaults;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Library;
import org.ddintegration.descriptor.PythonNames;
import org.ddintegration.descriptor.Service;
import org.ddintegration.descriptor.Testing;
import org.ddintegration.descriptor.Tracing;
import org.ddintegration.descriptor.Variable;
import org.ddintegration.packaging.DistributionName;
import org.ddintegration.packaging.SpecifierSet;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.target.Checkout;

/** Makes the descriptor of an integration that stands in a target. */
public final class Adopter {
    private static final String SETTING = "[a-z][a-z0-9_]*";
    private static final String LLM_CLASS = "[A-Z][A-Za-z0-9]*Integration";
    private static final String VARIABLE = "_?DD_[A-Z0-9_]*[A-Z0-9]";

    private final Checkout target;
    private final PythonInterpreter python;

    /** @param python parses the target's files */
    public Adopter(Checkout target, PythonInterpreter python) {
        this.target = target;
        this.python = python;
    }

    /** The names of all integrations that a target has, sorted. */
    public static List<String> names(Checkout target) {
        return target.list("ddtrace/contrib/internal").stream()
                .filter(PythonNames::isIntegrationName)
                .filter(name -> target.exists(patchOf(name)))
                .sorted()
                .toList();
    }

    /**
     * @throws ProblemException when the target has no such integration, or nothing that it wraps can be read: a descriptor
     *     has one hook at least
     */
    public AdoptedIntegration adopt(String name) {
        if (!target.exists(patchOf(name))) {
            throw new ProblemException(Problem.of(
                            name,
                            "the target has no integration of that name: there is no " + patchOf(name),
                            "name one that is there, or make it: mvn dd:integration -Dname=" + name)
                    .at(target.root().toString()));
        }
        CodeFacts code = new CodeReader(target, python).read(name);
        SuiteFacts suite = SuiteFacts.of(target, name).orElse(SuiteFacts.NONE);
        Library library = library(name, code);
        AdoptedHooks hooks = AdoptedHooks.of(code, library);
        if (hooks.hooks().isEmpty()) {
            throw nothingWrapped(name, code, hooks);
        }
        List<Unread> unread = new ArrayList<>(code.unread());
        unread.addAll(hooks.unread());
        code.skipped().forEach(file -> unread.add(new Unread(file, 0, "", "Python does not parse it")));
        Optional<AdoptedMatrix> matrix =
                code.environments().map(venv -> AdoptedMatrix.of(venv, library.distribution()));
        matrix.ifPresent(read -> unread.addAll(read.unread()));
        Descriptor descriptor = new Descriptor(
                name,
                about(name, code),
                library,
                configuration(name, code, unread),
                new Tracing(
                        HandlerMode.KEPT,
                        hooks.hooks(),
                        code.llmClass().filter(found -> isModelCaller(name) && found.matches(LLM_CLASS))),
                new Testing(
                        suite.services().stream().map(Adopter::service).toList(),
                        TestedSuite.of(matrix, suite, library)));
        return new AdoptedIntegration(
                descriptor,
                unread.stream()
                        .sorted(Comparator.comparing(Unread::file).thenComparing(Unread::line))
                        .distinct()
                        .toList());
    }

    private boolean isModelCaller(String name) {
        return target.exists("ddtrace/llmobs/_integrations/" + name + ".py");
    }

    private ProblemException nothingWrapped(String name, CodeFacts code, AdoptedHooks hooks) {
        String why = Stream.concat(code.unread().stream(), hooks.unread().stream())
                .findFirst()
                .map(first -> "of what it wraps nothing can be read, such as " + first)
                .orElse(code.hasPatch() ? "it wraps nothing" : "its patch.py has no function patch");
        return new ProblemException(Problem.of(
                        name,
                        why + "; a descriptor names one hook at least",
                        "write integrations/" + name + ".yaml by hand, with handlers: kept")
                .at(target.root().resolve(patchOf(name)).toString()));
    }

    private static String patchOf(String name) {
        return "ddtrace/contrib/internal/" + name + "/patch.py";
    }

    private About about(String name, CodeFacts code) {
        DocsFacts docs = DocsFacts.of(target, name);
        String title = docs.title().orElse(name);
        return new About(
                title,
                docs.description().orElseGet(() -> Defaults.description(title)),
                SpanCategory.of(code, code.llmClass().isPresent() && isModelCaller(name)),
                OwnerFacts.of(target, name),
                Optional.empty());
    }

    private Library library(String name, CodeFacts code) {
        List<String> modules = Stream.of(code.imports(), List.of(name))
                .filter(found -> !found.isEmpty() && found.stream().allMatch(PythonNames::isDotted))
                .findFirst()
                .orElseThrow();
        List<String> registered = RegistryFacts.of(target, name).distributions();
        List<String> distributions = registered.isEmpty()
                ? List.of(unregistered(name, modules))
                : mainFirst(registered, List.of(name, modules.get(0).split("\\.")[0]));
        String versions = Stream.concat(
                        Stream.of(name, distributions.get(0), modules.get(0))
                                .flatMap(key -> Optional.ofNullable(code.supported().get(key)).stream()),
                        code.supported().values().stream())
                .findFirst()
                .filter(text -> SpecifierSet.parse(text).isPresent())
                .orElse("*");
        return new Library(distributions, modules, Optional.empty(), versions, "");
    }

    /** Distributions with the one first that has one of these names; each once, however it is spelled. */
    private static List<String> mainFirst(List<String> distributions, List<String> names) {
        Map<String, String> bySpelling = new LinkedHashMap<>();
        Stream.concat(
                        names.stream()
                                .map(DistributionName::normalize)
                                .flatMap(name -> distributions.stream()
                                        .filter(one -> DistributionName.normalize(one).equals(name))),
                        distributions.stream())
                .forEach(one -> bySpelling.putIfAbsent(DistributionName.normalize(one), one));
        return List.copyOf(bySpelling.values());
    }

    /** What Python brings along is read by the name of its outermost module. */
    private static String unregistered(String name, List<String> modules) {
        String outermost = modules.get(0).split("\\.")[0].replace('_', '-');
        return DistributionName.isValid(outermost) ? outermost : name.replace('_', '-');
    }

    private static Configuration configuration(String name, CodeFacts code, List<Unread> unread) {
        Map<String, Object> settings = new LinkedHashMap<>();
        code.settings().forEach((key, setting) -> {
            if (key.matches(SETTING) && PythonNames.isIdentifier(key)) {
                setting.value()
                        .ifPresentOrElse(
                                value -> settings.put(key, value),
                                () -> unread.add(new Unread(
                                        setting.file(), setting.line(), key, "its default is no literal")));
            }
        });
        Set<String> ofSettings = settings.keySet().stream()
                .map(key -> "DD_" + name.toUpperCase(Locale.ROOT) + "_" + key.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<Variable> variables = code.variables().stream()
                .filter(variable ->
                        variable.name().matches(VARIABLE) && !ofSettings.contains(variable.name()))
                .map(Adopter::variable)
                .toList();
        return new Configuration(code.patched().orElse(true), settings, variables);
    }

    private static Variable variable(VariableFact fact) {
        return new Variable(fact.name(), fact.type(), fact.value());
    }

    private static Service service(String name) {
        return new Service(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }
}
