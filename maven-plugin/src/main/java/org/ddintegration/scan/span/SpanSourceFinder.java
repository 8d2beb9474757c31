package org.ddintegration.scan.span;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Measure;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.SpanAttribute;
import org.ddintegration.scan.facts.ParameterFacts;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.model.PyClass;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.rank.Subject;

/** Finds where the calls of a function have what their spans may say. */
public final class SpanSourceFinder {
    /** What classes have as properties that cost nothing. */
    private static final Set<SpanAttribute> COMPUTED =
            Set.of(SpanAttribute.ROW_COUNT, SpanAttribute.JOB_ID, SpanAttribute.JOB_FUNCTION);

    private final ClassKnowledge classes;
    private final KeptOptions options;
    private final ServerAddress address;

    public SpanSourceFinder(LibraryModel library, Names names, Lineage lineage) {
        this.classes = new ClassKnowledge(library, names, lineage);
        this.options = new KeptOptions(classes);
        this.address = new ServerAddress(classes, options);
    }

    /** A source of each attribute that has one, nothing that carries a payload or a secret among them. */
    public Map<SpanAttribute, SpanValue> of(Subject subject) {
        Map<SpanAttribute, SpanValue> found = new EnumMap<>(SpanAttribute.class);
        found.putAll(address.of(subject));
        for (SourceRule rule : SourceRule.all()) {
            if (!found.containsKey(rule.attribute())) {
                find(rule, subject).ifPresent(source -> found.put(rule.attribute(), source));
            }
        }
        return found;
    }

    private Optional<SpanValue> find(SourceRule rule, Subject subject) {
        return rule.names().stream()
                .flatMap(name -> find(rule, name, subject).stream())
                .findFirst();
    }

    private Optional<SpanValue> find(SourceRule rule, String name, Subject subject) {
        return switch (rule.place()) {
            case ARGUMENT -> argument(name, subject);
            case LENGTH -> length(name, subject);
            case OBJECT -> object(rule, name, subject);
            case INSTANCE -> ofInstance(rule, name, subject).map(SpanValue::ofPath);
            case HELD -> held(rule, name, subject);
            case OPTION ->
                Parameters.instance(subject)
                        .flatMap(type -> options.path(type, name))
                        .map(kept -> kept.get(0));
            case SIZE -> ofInstance(rule, name, subject).map(SpanSourceFinder::lengthOf);
            case RESULT -> result(rule, name, subject);
            case FURTHER -> further(rule, subject);
        };
    }

    /** One that is a text or a number, as far as is known. */
    private Optional<SpanValue> argument(String name, Subject subject) {
        return named(withoutItem(name), subject)
                .filter(one -> !isSwitch(one.parameter()))
                .filter(one -> known(one, subject).isEmpty())
                .map(one -> path(name));
    }

    private static SpanValue path(String text) {
        return SpanValue.parse("{" + text + "}");
    }

    private static String withoutItem(String name) {
        return name.replaceFirst("\\[.*", "");
    }

    private static Optional<ParameterFacts> named(String name, Subject subject) {
        return Parameters.of(subject).stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static boolean isSwitch(PythonParameter parameter) {
        return parameter.annotation().filter(type -> type.contains("bool")).isPresent()
                || parameter
                        .defaultValue()
                        .filter(value -> value.equals("True") || value.equals("False"))
                        .isPresent();
    }

    private Set<PyClass> known(ParameterFacts parameter, Subject subject) {
        return classes.ofParameter(subject.function().orElseThrow(), parameter);
    }

    private static Optional<SpanValue> length(String name, Subject subject) {
        return named(name, subject).map(one -> lengthOf(name));
    }

    private static SpanValue lengthOf(String path) {
        Field field = Field.of(path);
        return SpanValue.ofField(
                new Field(field.root(), field.steps(), Measure.LENGTH, Optional.empty(), OptionalInt.empty()));
    }

    /** What is called so may be of another distribution. */
    private Optional<SpanValue> object(SourceRule rule, String name, Subject subject) {
        return Parameters.of(subject).stream()
                .filter(one -> rule.mayBeIn(one.name()))
                .filter(one -> {
                    Set<PyClass> known = known(one, subject);
                    return known.isEmpty()
                            ? rule.owners().contains(one.name())
                                    && rule.names().get(0).equals(name)
                            : known.stream().anyMatch(type -> classes.hasPath(type, withoutItem(name)));
                })
                .findFirst()
                .map(one -> path(one.name() + "." + name));
    }

    private Optional<String> ofInstance(SourceRule rule, String name, Subject subject) {
        return Parameters.instance(subject)
                .filter(type -> rule.mayBeIn(type.name()))
                .filter(type -> COMPUTED.contains(rule.attribute())
                        ? classes.has(type, name)
                        : classes.isStored(type, name)
                                && classes.given(type, name).isEmpty())
                .map(type -> Field.INSTANCE + "." + name);
    }

    private Optional<SpanValue> held(SourceRule rule, String name, Subject subject) {
        return Parameters.instance(subject).stream()
                .flatMap(type -> rule.owners().stream()
                        .filter(owner -> classes.isStored(type, owner))
                        .filter(owner -> classes.ofAttribute(type, owner).stream()
                                .anyMatch(held -> classes.isStored(held, withoutItem(name)))))
                .findFirst()
                .map(owner -> path(Field.INSTANCE + "." + owner + "." + name));
    }

    private Optional<SpanValue> result(SourceRule rule, String name, Subject subject) {
        return subject.function().stream()
                .filter(function -> !subject.isClass())
                .flatMap(function -> classes.ofResult(function).stream())
                .filter(type -> rule.mayBeIn(type.name()) && classes.has(type, name))
                .findFirst()
                .map(type -> SpanValue.ofPath(Field.RESULT + "." + name));
    }

    private static Optional<SpanValue> further(SourceRule rule, Subject subject) {
        Stream<PyFunction> functions = subject.function().stream();
        return functions
                .filter(function -> rule.mayBeIn(function.name()))
                .flatMap(function -> Parameters.further(function).stream())
                .findFirst()
                .map(SpanSourceFinder::lengthOf);
    }
}
