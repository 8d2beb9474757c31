package org.ddintegration.drift;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.adopt.ArgumentRead;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.SpanRules;
import org.ddintegration.scan.outline.Outline;
import org.ddintegration.scan.outline.OutlinedSources;

/** Hooks of a library named {@code beans}, and what becomes of them from version 1.0 to 2.0. */
final class SampleDrift {
    static final String CLIENT = """
            class Client:
                def put(self, body, priority=0): ...
                def get(self, key): ...
                async def watch(self, key): ...
            """;

    private SampleDrift() {}

    static IntegrationDrift between(String before, String after, WrappedHook... hooks) {
        return between(OutlinedSources.module("1.0", before), OutlinedSources.module("2.0", after), hooks);
    }

    /** Of one hook. */
    static HookDrift drift(String before, String after, WrappedHook hook) {
        return between(before, after, hook).hooks().get(0);
    }

    /** Its fate and what is said of it. */
    static String told(HookDrift drift) {
        return drift.fate() + (drift.said().isEmpty() ? "" : ": " + drift.said());
    }

    static IntegrationDrift between(Outline before, Outline after, WrappedHook... hooks) {
        return new DriftFinder(List.of(new ComparedLibrary("beans", true, List.of(before), after)))
                .of("beans", List.of(hooks), List.of());
    }

    static WrappedHook hook(String path) {
        return hook(path, "", false);
    }

    static WrappedHook optional(String path) {
        return hook(path, "", true);
    }

    static WrappedHook since(String path, String versions) {
        return hook(path, versions, false);
    }

    static WrappedHook reading(WrappedHook hook, ArgumentRead... reads) {
        return new WrappedHook(hook.hook(), List.of(reads));
    }

    private static WrappedHook hook(String path, String versions, boolean isOptional) {
        HookPoint point = HookPoint.parse(path);
        return new WrappedHook(
                new Hook(
                        point,
                        List.of(point),
                        CallableKind.METHOD,
                        "traced_" + point.name(),
                        "",
                        Optional.empty(),
                        Map.of(),
                        SpanRules.NONE,
                        Optional.empty(),
                        versions,
                        isOptional,
                        Optional.empty(),
                        ""),
                List.of());
    }
}
