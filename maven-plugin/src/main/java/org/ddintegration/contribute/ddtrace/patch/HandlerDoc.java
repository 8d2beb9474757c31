package org.ddintegration.contribute.ddtrace.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.Prose;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HandlerMode;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.ResourceArgument;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Role;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;

/** What a handler's docstring tells the person who writes it: what the original does, and what to trace. */
final class HandlerDoc {
    private static final int WIDTH = 120 - 4;
    private static final int MOST_OF_A_SUMMARY = 400;

    private final Hook hook;
    private final Optional<Candidate> scanned;
    private final Descriptor descriptor;
    private final HandlerMode mode;
    private final Layout layout;
    private final Integration integration;

    HandlerDoc(Hook hook, Optional<Candidate> scanned, Integration integration, HandlerMode mode) {
        this.hook = hook;
        this.scanned = scanned;
        this.descriptor = integration.descriptor();
        this.mode = mode;
        this.layout = integration.layout();
        this.integration = integration;
    }

    String text() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Prose.wrap(opening(), WIDTH - "r\"\"\"".length(), ""));
        scanned.ifPresent(original -> paragraphs.add(original(original)));
        scanned.map(Candidate::summary)
                .filter(summary -> !summary.isEmpty())
                .ifPresent(
                        summary -> paragraphs.add(prose("What that does: " + Prose.line(summary, MOST_OF_A_SUMMARY))));
        if (mode != HandlerMode.FILLED) {
            paragraphs.add("What to trace:");
            paragraphs.add(toTrace().stream()
                    .map(item -> Prose.wrap("- " + item, WIDTH, "  "))
                    .collect(Collectors.joining("\n")));
        }
        if (!hook.why().isBlank()) {
            paragraphs.add(prose(
                    "Why here: " + Prose.line(hook.why()) + (hook.why().strip().endsWith(".") ? "" : ".")));
        }
        return Prose.forDocstring(String.join("\n\n", paragraphs));
    }

    private String opening() {
        String function = "``" + dotted(hook.target()) + "``";
        return switch (mode) {
            case COMMENTS ->
                "Handler of " + function + ", still to be written: it returns None, whatever the original returns.";
            case PASSTHROUGH ->
                "Handler of " + function + ", still to be written: it calls the original and traces nothing.";
            case FILLED ->
                switch (HandlerShape.of(hook, integration)) {
                    case CONNECTION, ASYNC_CONNECTION ->
                        "Have what " + function + " returns trace its queries as ``" + hook.operation() + "``.";
                    case WSGI, ASGI ->
                        "Have a middleware trace requests to " + function + " as ``" + hook.operation() + "``.";
                    default -> "Trace " + function + " as ``" + hook.operation() + "``.";
                };
        };
    }

    private String original(Candidate original) {
        String where = original.file() + ":" + original.line();
        String name = hook.target().name();
        return prose("What it wraps, " + CallShape.of(hook, original.binding()).article() + " at " + Prose.line(where)
                        + "::")
                + "\n\n    "
                + DocstringSignature.of(name, original.signature(), 8).replace("\n    ", "\n");
    }

    private List<String> toTrace() {
        CallShape shape = CallShape.of(hook, scanned.map(Candidate::binding).orElse(null));
        List<String> items = new ArrayList<>();
        if (scanned.map(Candidate::role).filter(Role.SETUP::equals).isPresent()) {
            items.add("no span of its own: it prepares what others trace; " + shape.call());
            return items;
        }
        items.add("one ``" + hook.operation() + "`` span: " + shape.call());
        SpanNorms norms = SpanNorms.of(descriptor.category());
        String kind = norms.isInner() ? "" : ", kind ``" + norms.kindExpression(hook, layout) + "``";
        items.add("type ``SpanTypes." + norms.type() + "``" + kind + ", service ``"
                + norms.serviceExpression(layout.has(Feature.PIN) ? "pin" : "None", "config." + descriptor.name())
                + "``");
        items.add(hook.resource()
                .map(HandlerDoc::resource)
                .orElse("resource: none was chosen, so that it is the span's name"));
        for (Map.Entry<String, String> tag : new TreeMap<>(hook.tags()).entrySet()) {
            items.add("tag ``" + Prose.line(tag.getKey()) + "``: ``" + Prose.line(tag.getValue()) + "``");
        }
        if (layout.has(Feature.PIN)) {
            items.add("nothing when ``Pin.get_from("
                    + (shape.hasInstance() ? "instance" : descriptor.library().module())
                    + ")`` gives no pin or a disabled one");
        }
        return items;
    }

    private static String resource(ResourceArgument resource) {
        String[] names = resource.argument().split("\\.", 2);
        if (names[0].equals("instance")) {
            return "resource: ``" + resource.argument() + "``";
        }
        String attributes = names.length < 2 ? "" : "." + names[1];
        String argument = resource.position() < 0
                ? "kwargs[\"" + names[0] + "\"]"
                : "get_argument_value(args, kwargs, " + resource.position() + ", \"" + names[0] + "\")";
        return "resource: the argument ``" + resource.argument() + "``, ``" + argument + attributes + "``";
    }

    private static String dotted(HookPoint target) {
        return target.module() + "." + target.qualname();
    }

    private static String prose(String text) {
        return Prose.wrap(text, WIDTH, "");
    }
}
