package org.ddintegration.descriptor.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.Library;
import org.ddintegration.descriptor.LibraryRead;
import org.ddintegration.descriptor.Releases;
import org.ddintegration.descriptor.Service;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.SuiteKeys;
import org.ddintegration.descriptor.TestMatrix;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.descriptor.Variable;
import org.ddintegration.descriptor.node.Node;
import org.ddintegration.descriptor.node.Node.Entry;
import org.ddintegration.descriptor.node.Node.Mapping;
import org.ddintegration.descriptor.node.Node.Scalar;
import org.ddintegration.descriptor.node.Node.Sequence;
import org.ddintegration.descriptor.node.Place;
import org.ddintegration.descriptor.schema.ScalarType;

/** A descriptor as the tree that is written: all keys that have a value, in the order of the schema. */
final class DescriptorTree {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    static Mapping of(Descriptor descriptor) {
        DescriptorTree tree = new DescriptorTree();
        tree.text("name", descriptor.name());
        tree.text("title", descriptor.about().title());
        tree.text("description", descriptor.about().description());
        tree.choice("category", descriptor.about().category());
        descriptor.tracing().llmClass().ifPresent(name -> tree.text("llm_class", name));
        tree.put("library", library(descriptor.library()));
        tree.put("enabled", value(descriptor.configuration().enabled()));
        tree.choice("handlers", descriptor.tracing().handlers());
        tree.values("config", descriptor.configuration().settings());
        if (!descriptor.configuration().variables().isEmpty()) {
            tree.put(
                    "variables",
                    sequence(descriptor.configuration().variables().stream().map(DescriptorTree::variable)));
        }
        descriptor.about().owner().ifPresent(owner -> tree.text("owner", owner));
        descriptor.about().created().ifPresent(day -> tree.text("created", day));
        tree.services(descriptor.testing().services());
        descriptor.testing().provider().ifPresent(address -> tree.text("provider", address));
        tree.put("hooks", hooks(descriptor.tracing().hooks()));
        tree.put("tests", tests(descriptor.testing().matrix()));
        return tree.mapping();
    }

    static Sequence hooks(List<Hook> hooks) {
        return sequence(hooks.stream().map(DescriptorTree::hook));
    }

    private static Mapping library(Library library) {
        DescriptorTree tree = new DescriptorTree();
        tree.texts("distributions", library.distributions().stream());
        tree.texts("modules", library.modules().stream());
        library.repository().ifPresent(repository -> tree.text("repository", repository));
        tree.text("versions", library.versions());
        tree.text("python", library.python());
        library.read().ifPresent(read -> tree.put("read", read(read)));
        return tree.mapping();
    }

    static Mapping read(LibraryRead read) {
        DescriptorTree tree = new DescriptorTree();
        read.version().ifPresent(version -> tree.text("version", version));
        read.commit().ifPresent(commit -> tree.text("commit", commit));
        read.tested().ifPresent(tested -> {
            tree.text("lowest_tested", tested.min());
            tree.text("highest_tested", tested.max());
        });
        return tree.mapping();
    }

    private void services(List<Service> services) {
        if (services.size() == 1 && isNew(services.get(0))) {
            put("service", service(services.get(0)));
        } else if (!services.isEmpty()) {
            put("services", sequence(services.stream().map(DescriptorTree::service)));
        }
    }

    /** Whether it says how to run a server that the target does not have. */
    private static boolean isNew(Service service) {
        return service.image().isPresent() && service.port().isPresent();
    }

    private static Mapping service(Service service) {
        DescriptorTree tree = new DescriptorTree();
        tree.text("name", service.name());
        service.image().ifPresent(image -> tree.text("image", image));
        service.port().ifPresent(port -> tree.put("port", value((long) port)));
        service.host().ifPresent(host -> tree.text("host", host));
        service.health().ifPresent(path -> tree.text("health", path));
        service.config().ifPresent(config -> tree.text("config", config));
        if (!service.morePorts().isEmpty()) {
            tree.put("more_ports", sequence(service.morePorts().stream().map(port -> value((long) port))));
        }
        service.command().ifPresent(command -> tree.text("command", command));
        service.platform().ifPresent(platform -> tree.text("platform", platform));
        tree.values("environment", service.environment());
        return tree.mapping();
    }

    private void resource(SpanValue resource) {
        Optional<Field> placed =
                resource.field().filter(field -> field.position().isPresent());
        if (placed.isEmpty()) {
            text("resource", resource.toString());
            return;
        }
        DescriptorTree argument = new DescriptorTree();
        argument.text("argument", placed.get().path());
        argument.put("position", value((long) placed.get().position().getAsInt()));
        put("resource", argument.mapping());
    }

    private static Mapping hook(Hook hook) {
        DescriptorTree tree = new DescriptorTree();
        tree.text("target", hook.target().toString());
        if (!hook.via().equals(List.of(hook.target()))) {
            tree.texts("via", hook.via().stream().map(HookPoint::toString));
        }
        tree.choice("kind", hook.kind());
        tree.text("handler", hook.handler());
        if (hook.span().isOwn()) {
            tree.text("operation", hook.operation());
        }
        hook.resource().ifPresent(resource -> tree.resource(resource));
        Map<String, String> tags = new LinkedHashMap<>();
        hook.tags().forEach((tag, value) -> tags.put(tag, value.toString()));
        tree.values("tags", tags);
        SpanForm.put(tree, hook.span());
        hook.handlers().ifPresent(mode -> tree.choice("handlers", mode));
        if (!hook.versions().isEmpty()) {
            tree.text("versions", hook.versions());
        }
        if (hook.optional()) {
            tree.put("optional", value(true));
        }
        hook.llm().ifPresent(facts -> tree.put("llm", LlmForm.tree(facts)));
        tree.text("why", hook.why());
        return tree.mapping();
    }

    private static Mapping tests(TestMatrix tests) {
        DescriptorTree tree = new DescriptorTree();
        tree.anyTexts("versions", tests.versions());
        tree.releases("packages", tests.packages());
        tree.values("variables", tests.variables());
        DescriptorTree python = new DescriptorTree();
        tests.pythonMin().ifPresent(min -> python.text("min", min));
        tests.pythonMax().ifPresent(max -> python.text("max", max));
        if (!python.entries.isEmpty()) {
            tree.put("python", python.mapping());
        }
        if (!tests.environments().isEmpty()) {
            tree.put("environments", sequence(tests.environments().stream().map(DescriptorTree::tests)));
        }
        tests.install().ifPresent(install -> tree.text("install", install));
        tests.parallelism().ifPresent(jobs -> tree.put("parallelism", value((long) jobs)));
        tests.venvsPerJob().ifPresent(venvs -> tree.put("venvs_per_job", value((long) venvs)));
        if (tests.snapshots()) {
            tree.put("snapshots", value(true));
        }
        if (!tests.suite().equals(SuiteKeys.NONE)) {
            tree.put("suite", suite(tests.suite()));
        }
        return tree.mapping();
    }

    private static Mapping suite(SuiteKeys suite) {
        DescriptorTree tree = new DescriptorTree();
        tree.anyTexts("components", suite.components());
        tree.anyTexts("sources", suite.sources());
        tree.anyTexts("paths", suite.paths());
        tree.values("variables", suite.variables());
        tree.values("settings", suite.settings());
        return tree.mapping();
    }

    private static Mapping variable(Variable variable) {
        DescriptorTree tree = new DescriptorTree();
        tree.text("name", variable.name());
        tree.text("type", variable.type());
        variable.value().ifPresent(value -> tree.put("default", Scalar.text(value)));
        return tree.mapping();
    }

    void text(String key, String text) {
        if (!text.isEmpty()) {
            put(key, Scalar.text(text));
        }
    }

    void flag(String key, boolean value) {
        put(key, value(value));
    }

    void choice(String key, Enum<?> choice) {
        text(key, choice.name().toLowerCase(Locale.ROOT));
    }

    private void texts(String key, Stream<String> texts) {
        put(key, sequence(texts.map(Scalar::text)));
    }

    void anyTexts(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            texts(key, texts.stream());
        }
    }

    private void releases(String key, Map<String, Releases> releases) {
        DescriptorTree tree = new DescriptorTree();
        releases.forEach((name, release) -> {
            if (release.isList()) {
                tree.texts(name, release.versions().stream());
            } else {
                tree.put(name, Scalar.text(release.last()));
            }
        });
        if (!releases.isEmpty()) {
            put(key, tree.mapping());
        }
    }

    private static Sequence sequence(Stream<? extends Node> items) {
        return new Sequence(items.<Node>map(item -> item).toList(), Place.NONE);
    }

    private void values(String key, Map<String, ?> values) {
        if (!values.isEmpty()) {
            DescriptorTree tree = new DescriptorTree();
            values.forEach((name, value) -> tree.put(name, value(value)));
            put(key, tree.mapping());
        }
    }

    void put(String key, Node value) {
        entries.put(key, new Entry(Place.NONE, value));
    }

    Mapping mapping() {
        return new Mapping(entries, Place.NONE);
    }

    private static Scalar value(Object value) {
        ScalarType type = value instanceof Boolean
                ? ScalarType.BOOLEAN
                : value instanceof Long
                        ? ScalarType.INTEGER
                        : value instanceof Double ? ScalarType.NUMBER : ScalarType.TEXT;
        return new Scalar(value.toString(), type, Place.NONE);
    }
}
