package org.ddintegration.verify.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.file.DescriptorPlaces;
import org.ddintegration.json.JsonForm;

/** The hook points of an integration, and which descriptor key what goes wrong with one of them comes from. */
record IntegrationHooks(Descriptor descriptor, DescriptorPlaces places) {
    private static final int MOST = 4;

    /** A name, or a name between quotes as Python's messages write attributes. */
    private static final Pattern NAMES = Pattern.compile("'\\w+'|\\w+");

    /** What is to be looked at when a program that says this has failed. */
    String remedy(String said) {
        String unexpected = said.lines()
                .filter(line -> !line.startsWith("XFAIL ") && !line.startsWith("$ "))
                .collect(Collectors.joining("\n"));
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < descriptor.tracing().hooks().size(); i++) {
            Hook hook = descriptor.tracing().hooks().get(i);
            if (NAMES.matcher(unexpected).results().anyMatch(name -> isOf(hook, name.group()))) {
                keys.add("hooks[" + i + "] (" + hook.target() + ") at " + places.hookTarget(i));
            }
        }
        String patch = "ddtrace/contrib/internal/" + descriptor.name() + "/patch.py";
        return patch + "; descriptor: "
                + (keys.isEmpty() || keys.size() > MOST ? "hooks, library.versions" : String.join(", ", keys));
    }

    private static boolean isOf(Hook hook, String name) {
        return name.equals(hook.handler()) || name.equals("'" + hook.target().name() + "'");
    }

    /** What the smoke test is told, as JSON: each path that is wrapped, with its place in the descriptor. */
    String json() {
        List<Map<String, Object>> paths = new ArrayList<>();
        for (int i = 0; i < descriptor.tracing().hooks().size(); i++) {
            Hook hook = descriptor.tracing().hooks().get(i);
            for (HookPoint path : hook.via()) {
                Map<String, Object> wrapped = new LinkedHashMap<>();
                wrapped.put("key", "hooks[" + i + "] at " + places.hookTarget(i));
                wrapped.put("module", path.module());
                wrapped.put("qualname", path.qualname() + (hook.kind() == CallableKind.CLASS ? ".__init__" : ""));
                wrapped.put("conditional", hook.isConditional());
                paths.add(wrapped);
            }
        }
        return JsonForm.COMPACT.toJson(Map.of(
                "name",
                descriptor.name(),
                "library",
                descriptor.library().isStandard()
                        ? descriptor.library().module()
                        : descriptor.library().distribution(),
                "module",
                descriptor.library().module(),
                "paths",
                paths));
    }
}
