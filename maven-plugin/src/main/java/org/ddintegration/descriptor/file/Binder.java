package org.ddintegration.descriptor.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.descriptor.About;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Configuration;
import org.ddintegration.descriptor.Defaults;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.HandlerNames;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.Library;
import org.ddintegration.descriptor.LibraryRead;
import org.ddintegration.descriptor.Service;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.SuiteKeys;
import org.ddintegration.descriptor.TestMatrix;
import org.ddintegration.descriptor.TestedVersions;
import org.ddintegration.descriptor.Testing;
import org.ddintegration.descriptor.Tracing;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.descriptor.Variable;
import org.ddintegration.descriptor.node.Node;
import org.ddintegration.descriptor.node.Node.Mapping;
import org.ddintegration.descriptor.node.Node.Scalar;

/** Makes the records of a tree that the schema has found right, and fills the defaults in. */
final class Binder {
    private Binder() {}

    static Descriptor bind(Mapping root) {
        Fields fields = Fields.of(root);
        String name = fields.text("name").orElseThrow();
        String title = fields.text("title").orElse(name);
        Library library = library(fields.fields("library").orElseThrow());
        List<Hook> hooks = hooks(fields.items("hooks"), name);
        return new Descriptor(
                name,
                new About(
                        title,
                        fields.text("description").orElseGet(() -> Defaults.description(title)),
                        fields.choice("category", Category::valueOf).orElse(Category.OTHER),
                        fields.text("owner"),
                        fields.text("created")),
                library,
                new Configuration(
                        fields.node("enabled").map(Fields::isTrue).orElse(true),
                        fields.fields("config").map(Fields::values).orElse(Map.of()),
                        fields.items("variables").stream()
                                .map(Fields::of)
                                .map(Binder::variable)
                                .toList()),
                new Tracing(
                        fields.choice("handlers", HandlerMode::valueOf).orElse(HandlerMode.COMMENTS),
                        hooks,
                        fields.text("llm_class")),
                new Testing(
                        services(fields),
                        tests(fields.fields("tests").orElse(new Fields(Map.of())), library, hooks),
                        fields.text("provider")));
    }

    private static Library library(Fields fields) {
        List<String> distributions = fields.texts("distributions");
        List<String> modules = fields.texts("modules");
        return new Library(
                fields.node("distributions").isPresent() ? distributions : Defaults.distributions(modules),
                modules.isEmpty() ? Defaults.modules(distributions) : modules,
                fields.text("repository"),
                fields.text("versions").orElse("*"),
                fields.text("python").orElse(""),
                fields.fields("read").map(Binder::read));
    }

    private static LibraryRead read(Fields fields) {
        Optional<String> lowest = fields.text("lowest_tested");
        Optional<String> highest = fields.text("highest_tested");
        return new LibraryRead(
                fields.text("version"),
                fields.text("commit"),
                lowest.or(() -> highest).map(min -> new TestedVersions(min, highest.orElse(min))));
    }

    private static Variable variable(Fields fields) {
        return new Variable(
                fields.text("name").orElseThrow(), fields.text("type").orElse("string"), fields.text("default"));
    }

    private static List<Service> services(Fields fields) {
        return Stream.concat(fields.node("service").stream(), fields.items("services").stream())
                .map(Fields::of)
                .map(Binder::service)
                .toList();
    }

    private static Service service(Fields fields) {
        return new Service(
                fields.text("name").orElseThrow(),
                fields.text("image"),
                fields.text("port").map(Integer::valueOf),
                fields.text("host"),
                fields.text("health"),
                fields.text("config"),
                fields.texts("more_ports").stream().map(Integer::valueOf).toList(),
                fields.text("command"),
                fields.text("platform"),
                fields.fields("environment").map(Fields::texts).orElse(Map.of()));
    }

    private static List<Hook> hooks(List<Node> nodes, String name) {
        List<HookPoint> unnamed = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<Fields> all = nodes.stream().map(Fields::of).toList();
        for (Fields fields : all) {
            fields.text("handler").ifPresentOrElse(taken::add, () -> unnamed.add(target(fields)));
        }
        Map<HookPoint, String> handlers = HandlerNames.of(unnamed, taken);
        return all.stream().map(fields -> hook(fields, name, handlers)).toList();
    }

    private static Hook hook(Fields fields, String name, Map<HookPoint, String> handlers) {
        HookPoint target = target(fields);
        List<HookPoint> via = fields.texts("via").stream().map(HookPoint::parse).toList();
        return new Hook(
                target,
                via.isEmpty() ? List.of(target) : via,
                fields.choice("kind", CallableKind::valueOf).orElseGet(() -> Defaults.kind(target)),
                fields.text("handler").orElseGet(() -> handlers.get(target)),
                fields.text("operation")
                        .orElseGet(() -> fields.node("llm").isPresent()
                                ? Defaults.request(name)
                                : Defaults.operation(name, target)),
                fields.node("resource").map(Binder::resource),
                fields.fields("tags").map(Binder::tags).orElse(Map.of()),
                SpanForm.bind(fields),
                fields.choice("handlers", HandlerMode::valueOf),
                fields.text("versions")
                        .filter(versions -> !versions.equals("*"))
                        .orElse(""),
                fields.node("optional").map(Fields::isTrue).orElse(false),
                fields.fields("llm").map(LlmForm::bind),
                fields.text("why").orElse(""));
    }

    private static SpanValue resource(Node node) {
        if (node instanceof Scalar) {
            return SpanValue.parse(Fields.text(node));
        }
        Fields argument = Fields.of(node);
        return SpanValue.ofField(
                Field.of(argument.text("argument").orElseThrow()).at(argument.number("position")));
    }

    private static Map<String, SpanValue> tags(Fields fields) {
        Map<String, SpanValue> tags = new LinkedHashMap<>();
        fields.texts().forEach((tag, value) -> tags.put(tag, SpanValue.parse(value)));
        return tags;
    }

    private static HookPoint target(Fields hook) {
        return HookPoint.parse(hook.text("target").orElseThrow());
    }

    private static TestMatrix tests(Fields fields, Library library, List<Hook> hooks) {
        List<TestMatrix> environments = fields.items("environments").stream()
                .map(Fields::of)
                .map(Binder::environment)
                .toList();
        List<String> versions = fields.texts("versions");
        List<String> tested = versions.isEmpty()
                ? environments.stream()
                        .flatMap(environment -> environment.versions().stream())
                        .distinct()
                        .toList()
                : versions;
        return new TestMatrix(
                tested.isEmpty() ? Defaults.testedVersions(library) : tested,
                fields.fields("packages").map(Fields::releases).orElseGet(() -> Defaults.testPackages(hooks)),
                python(fields, "min"),
                python(fields, "max"),
                environments,
                fields.text("install"),
                fields.text("parallelism").map(Integer::valueOf),
                fields.text("venvs_per_job").map(Integer::valueOf),
                fields.node("snapshots").map(Fields::isTrue).orElse(false),
                fields.fields("variables").map(Fields::texts).orElse(Map.of()),
                fields.fields("suite").map(Binder::suite).orElse(SuiteKeys.NONE));
    }

    private static TestMatrix environment(Fields fields) {
        return new TestMatrix(
                fields.texts("versions"),
                fields.fields("packages").map(Fields::releases).orElse(Map.of()),
                python(fields, "min"),
                python(fields, "max"),
                fields.fields("variables").map(Fields::texts).orElse(Map.of()));
    }

    private static SuiteKeys suite(Fields fields) {
        return new SuiteKeys(
                fields.texts("components"),
                fields.texts("sources"),
                fields.texts("paths"),
                fields.fields("variables").map(Fields::texts).orElse(Map.of()),
                fields.fields("settings").map(Fields::values).orElse(Map.of()));
    }

    private static Optional<String> python(Fields fields, String bound) {
        return fields.fields("python").flatMap(range -> range.text(bound));
    }
}
