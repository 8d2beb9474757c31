package org.ddintegration.adopt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.adopt.CodeFacts.ValueFact;
import org.ddintegration.adopt.CodeFacts.WrapFact;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Defaults;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.Library;
import org.ddintegration.descriptor.PythonNames;
import org.ddintegration.descriptor.SpanRules;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.ValuePart;
import org.ddintegration.descriptor.file.TextRule;

/**
 * What an integration wraps, as hooks of a descriptor.
 *
 * @param reads what their handlers cannot do without, by the hooks' targets
 * @param unread what cannot be said there
 */
record AdoptedHooks(List<Hook> hooks, Map<HookPoint, List<ArgumentRead>> reads, List<Unread> unread) {
    private static final TextRule OPERATION = TextRule.of("hooks", "operation");
    private static final TextRule TAG = TextRule.ofKeys("hooks", "tags");

    static AdoptedHooks of(CodeFacts code, Library library) {
        Set<String> modules = new HashSet<>(code.modules());
        Set<String> mains = new HashSet<>();
        library.distributions().stream().limit(1).forEach(name -> mains.add(name.toLowerCase(Locale.ROOT)));
        library.modules().stream().limit(1).forEach(name -> mains.add(name.split("\\.")[0].toLowerCase(Locale.ROOT)));
        Map<HookPoint, Hook> hooks = new LinkedHashMap<>();
        Map<HookPoint, List<ArgumentRead>> reads = new LinkedHashMap<>();
        List<Unread> unread = new ArrayList<>();
        for (WrapFact wrap : code.hooks()) {
            HookPoint target = DottedPath.of(wrap.path(), wrap.module()).in(modules);
            WrapConditions conditions = WrapConditions.of(wrap.when(), mains);
            if (!PythonNames.isHookPoint(target.toString())) {
                unread.add(new Unread(wrap.file(), wrap.line(), wrap.path(), "this is no path of Python names"));
            } else if (!conditions.meets(library.versions())) {
                unread.add(new Unread(
                        wrap.file(),
                        wrap.line(),
                        wrap.path(),
                        "it is wrapped in versions " + conditions.versions() + ", and " + library.versions()
                                + " are supported"));
            } else {
                hooks.putIfAbsent(target, hook(wrap, target, conditions));
                reads.putIfAbsent(target, wrap.reads());
            }
        }
        return new AdoptedHooks(List.copyOf(hooks.values()), reads, unread);
    }

    private static Hook hook(WrapFact wrap, HookPoint target, WrapConditions conditions) {
        Map<String, SpanValue> tags = new LinkedHashMap<>();
        wrap.tags().forEach((name, shown) -> {
            if (TAG.accepts(name)) {
                value(shown).ifPresent(value -> tags.put(name, value));
            }
        });
        return new Hook(
                target,
                List.of(target),
                kind(wrap, target),
                PythonNames.isIdentifier(wrap.handler()) ? wrap.handler() : "",
                OPERATION.accepts(wrap.operation()) ? wrap.operation() : "",
                wrap.resource().flatMap(AdoptedHooks::value),
                tags,
                SpanRules.NONE,
                Optional.empty(),
                conditions.versions(),
                conditions.isOptional(),
                Optional.empty(),
                why(wrap, conditions));
    }

    private static CallableKind kind(WrapFact wrap, HookPoint target) {
        if (!wrap.kind().isEmpty()) {
            return CallableKind.valueOf(wrap.kind().toUpperCase(Locale.ROOT));
        }
        return wrap.isReplaced() ? CallableKind.CLASS : Defaults.kind(target);
    }

    /** A text that could be a path is marked as none. */
    private static Optional<SpanValue> value(ValueFact shown) {
        if (shown.isPath()) {
            return Optional.of(shown.text()).filter(PythonNames::isDotted).map(SpanValue::ofPath);
        }
        ValuePart text = new ValuePart.Text(shown.text(), PythonNames.isDotted(shown.text()));
        return Optional.of(new SpanValue(List.of(text)))
                .filter(value -> PlainText.is(shown.text()) && SpanValue.isWellFormed(value.toString()));
    }

    private static String why(WrapFact wrap, WrapConditions conditions) {
        String place = "wrapped in " + wrap.file().substring(wrap.file().lastIndexOf('/') + 1);
        return conditions.others().isEmpty() ? place : place + " where " + String.join(" and ", conditions.others());
    }
}
