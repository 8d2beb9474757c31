package org.ddintegration.adopt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.About;
import org.ddintegration.descriptor.Defaults;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Library;
import org.ddintegration.descriptor.PythonNames;
import org.ddintegration.descriptor.Service;
import org.ddintegration.descriptor.Testing;
import org.ddintegration.descriptor.Tracing;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.descriptor.file.DescriptorWriter;
import org.ddintegration.descriptor.file.TextRule;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.target.Checkout;

/** Makes the descriptor of an integration that stands in a target. */
public final class Adopter {
    private static final TextRule LLM_CLASS = TextRule.of("llm_class");

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
     * @throws ProblemException when the target has no such integration; when nothing that it wraps can be read: a descriptor
     *     has one hook at least; or when what stands there cannot be said in one
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
        Library library = AdoptedLibrary.of(target, name, code);
        AdoptedHooks hooks = AdoptedHooks.of(code, library);
        if (hooks.hooks().isEmpty()) {
            throw nothingWrapped(name, code, hooks);
        }
        List<Unread> unread = new ArrayList<>(code.unread());
        unread.addAll(hooks.unread());
        code.skipped().forEach(file -> unread.add(new Unread(file, 0, "", "Python does not parse it")));
        String main = library.isStandard() ? library.module() : library.distribution();
        Optional<AdoptedMatrix> matrix = code.environments().map(venv -> AdoptedMatrix.of(venv, main));
        matrix.ifPresent(read -> unread.addAll(read.unread()));
        Descriptor descriptor = new Descriptor(
                name,
                about(name, code),
                library,
                AdoptedConfiguration.of(name, code, unread),
                new Tracing(
                        HandlerMode.KEPT,
                        hooks.hooks(),
                        code.llmClass().filter(found -> isModelCaller(name) && LLM_CLASS.accepts(found))),
                new Testing(
                        suite.services().stream().map(Service::named).toList(),
                        TestedSuite.of(matrix, suite, library)));
        requireReadable(descriptor);
        return new AdoptedIntegration(
                descriptor,
                hooks.reads(),
                unread.stream()
                        .sorted(Comparator.comparing(Unread::file).thenComparing(Unread::line))
                        .distinct()
                        .toList());
    }

    private static void requireReadable(Descriptor descriptor) {
        String file = descriptor.name() + ".yaml";
        DescriptorReader.read(file, DescriptorWriter.write(file, descriptor).getBytes(UTF_8));
    }

    private boolean isModelCaller(String name) {
        return target.exists("ddtrace/llmobs/_integrations/" + name + ".py");
    }

    private ProblemException nothingWrapped(String name, CodeFacts code, AdoptedHooks hooks) {
        String why = Stream.concat(code.unread().stream(), hooks.unread().stream())
                .findFirst()
                .map(first -> "nothing that it wraps can be read from its files, such as " + first)
                .orElse(code.hasPatch() ? "it wraps nothing" : "its patch.py has no function patch");
        return new ProblemException(Problem.of(
                        name,
                        why + "; a descriptor must have at least one hook",
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
}
