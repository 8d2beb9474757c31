package org.ddintegration.descriptor.file;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.descriptor.HttpFact;
import org.ddintegration.descriptor.SpanRules;
import org.ddintegration.descriptor.SpanRules.Scope;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.node.Node.Mapping;
import org.ddintegration.descriptor.node.Node.Scalar;

/** The keys {@code span}, {@code http} and {@code error} of a hook: as they are read, and as they are written. */
final class SpanForm {
    private SpanForm() {}

    static SpanRules bind(Fields hook) {
        boolean isOthers = hook.node("span").filter(Scalar.class::isInstance).isPresent();
        Fields span = isOthers ? new Fields(Map.of()) : hook.fields("span").orElse(new Fields(Map.of()));
        return new SpanRules(
                isOthers ? hook.choice("span", Scope::valueOf).orElseThrow() : Scope.OWN,
                span.text("type"),
                span.text("kind"),
                span.node("measured").map(Fields::isTrue),
                span.text("component"),
                span.text("service").map(SpanValue::parse),
                hook.fields("http").map(SpanForm::http).orElse(Map.of()),
                hook.text("error").map(SpanValue::parse));
    }

    private static Map<HttpFact, SpanValue> http(Fields fields) {
        Map<HttpFact, SpanValue> http = new EnumMap<>(HttpFact.class);
        for (HttpFact fact : HttpFact.values()) {
            fields.text(fact.key()).ifPresent(value -> http.put(fact, SpanValue.parse(value)));
        }
        return http;
    }

    /** Puts the keys that a hook has. */
    static void put(DescriptorTree hook, SpanRules rules) {
        if (rules.isOwn()) {
            span(rules).ifPresent(span -> hook.put("span", span));
        } else {
            hook.choice("span", rules.scope());
        }
        if (!rules.http().isEmpty()) {
            DescriptorTree http = new DescriptorTree();
            new EnumMap<>(rules.http()).forEach((fact, value) -> http.text(fact.key(), value.toString()));
            hook.put("http", http.mapping());
        }
        rules.error().ifPresent(error -> hook.text("error", error.toString()));
    }

    private static Optional<Mapping> span(SpanRules rules) {
        DescriptorTree span = new DescriptorTree();
        rules.type().ifPresent(type -> span.text("type", type));
        rules.kind().ifPresent(kind -> span.text("kind", kind));
        rules.measured().ifPresent(measured -> span.flag("measured", measured));
        rules.component().ifPresent(component -> span.text("component", component));
        rules.service().ifPresent(service -> span.text("service", service.toString()));
        return Optional.of(span.mapping()).filter(mapping -> !mapping.entries().isEmpty());
    }
}
