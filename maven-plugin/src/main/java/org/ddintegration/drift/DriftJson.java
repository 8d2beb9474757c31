package org.ddintegration.drift;

import java.util.List;
import java.util.Locale;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.json.JsonForm;

/** Writes what became of an integration as JSON, as {@code drift.schema.json} beside this class describes it. */
public final class DriftJson {
    private static final int FORMAT = 1;

    private record Root(
            int format,
            String name,
            List<String> libraries,
            int breakages,
            List<HookEntry> hooks,
            List<NewEntry> untraced,
            List<String> notes) {}

    private record HookEntry(String path, String handler, String fate, boolean breaks, String said, String now) {}

    private record NewEntry(String function, String beside, String why) {}

    private DriftJson() {}

    public static String of(IntegrationDrift drift) {
        return JsonForm.READABLE.toJson(root(drift)) + "\n";
    }

    /** To be put into a page. */
    static String inHtml(List<IntegrationDrift> drifts) {
        return JsonForm.IN_HTML.toJson(drifts.stream().map(DriftJson::root).toList());
    }

    private static Root root(IntegrationDrift drift) {
        return new Root(
                FORMAT,
                drift.name(),
                drift.libraries(),
                drift.breakages().size(),
                drift.hooks().stream().map(DriftJson::entry).toList(),
                drift.newcomers().stream()
                        .map(one -> new NewEntry(
                                one.function().toString(), one.beside().toString(), one.why()))
                        .toList(),
                drift.notes());
    }

    private static HookEntry entry(HookDrift hook) {
        return new HookEntry(
                hook.path().toString(),
                hook.handler(),
                hook.fate().name().toLowerCase(Locale.ROOT),
                hook.fate().isBreakage(),
                hook.said(),
                hook.now().map(HookPoint::toString).orElse(""));
    }
}
