package org.ddintegration.descriptor.file;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.LlmKind;
import org.ddintegration.descriptor.LlmMetric;
import org.ddintegration.descriptor.node.Node.Mapping;

/** The key {@code llm} of a hook: as it is read, and as it is written. */
final class LlmForm {
    private LlmForm() {}

    static LlmFacts bind(Fields fields) {
        return new LlmFacts(
                fields.choice("kind", LlmKind::valueOf).orElseThrow(),
                fields.text("provider"),
                paths(fields, "model"),
                paths(fields, "input"),
                paths(fields, "output"),
                paths(fields, "tool_calls"),
                paths(fields, "tools"),
                paths(fields, "metadata"),
                fields.fields("usage").map(LlmForm::usage).orElse(Map.of()),
                fields.text("raw"),
                fields.texts("part_of").stream().map(HookPoint::parse).toList());
    }

    private static Map<LlmMetric, List<FactPath>> usage(Fields fields) {
        Map<LlmMetric, List<FactPath>> usage = new EnumMap<>(LlmMetric.class);
        for (LlmMetric metric : LlmMetric.values()) {
            Optional.of(paths(fields, key(metric)))
                    .filter(paths -> !paths.isEmpty())
                    .ifPresent(paths -> usage.put(metric, paths));
        }
        return usage;
    }

    private static List<FactPath> paths(Fields fields, String key) {
        return fields.texts(key).stream().map(FactPath::parse).toList();
    }

    static Mapping tree(LlmFacts facts) {
        DescriptorTree tree = new DescriptorTree();
        tree.choice("kind", facts.kind());
        facts.provider().ifPresent(provider -> tree.text("provider", provider));
        put(tree, "model", facts.model());
        put(tree, "input", facts.input());
        put(tree, "output", facts.output());
        put(tree, "tool_calls", facts.toolCalls());
        put(tree, "tools", facts.tools());
        put(tree, "metadata", facts.metadata());
        if (!facts.usage().isEmpty()) {
            DescriptorTree usage = new DescriptorTree();
            facts.usage().forEach((metric, paths) -> put(usage, key(metric), paths));
            tree.put("usage", usage.mapping());
        }
        facts.raw().ifPresent(method -> tree.text("raw", method));
        tree.anyTexts(
                "part_of", facts.partOf().stream().map(HookPoint::toString).toList());
        return tree.mapping();
    }

    private static void put(DescriptorTree tree, String key, List<FactPath> paths) {
        tree.anyTexts(key, paths.stream().map(FactPath::toString).toList());
    }

    private static String key(LlmMetric metric) {
        return metric.name().toLowerCase(Locale.ROOT);
    }
}
