package org.ddintegration.scan.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.file.ResourcePage;
import org.ddintegration.json.JsonForm;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.store.SignatureText;

/** One page about a scan that needs no network: the proposals with reasons, source and flow, to choose hook points from. */
public final class HtmlReport {
    private static final int SHOWN = 200;

    /** What the page's script reads. */
    private record Page(String library, int files, int skipped, int candidates, List<Proposal> proposals) {}

    private record Proposal(
            int rank,
            boolean proposed,
            String target,
            String kind,
            String label,
            List<String> via,
            String place,
            String signature,
            String doc,
            List<String> why,
            List<String> flow,
            String operation,
            String resource,
            Map<String, String> tags,
            String source) {}

    private HtmlReport() {}

    /** @param drafts what a descriptor would say of a candidate */
    public static String of(Scan scan, Excerpts excerpts, Function<Candidate, Hook> drafts) {
        Page page = new Page(
                scan.library(),
                scan.files(),
                scan.skipped().size(),
                scan.candidates().size(),
                scan.candidates().stream()
                        .limit(SHOWN)
                        .map(candidate -> proposal(candidate, drafts.apply(candidate), excerpts.of(candidate)))
                        .toList());
        return ResourcePage.of(HtmlReport.class, "report", JsonForm.IN_HTML.toJson(page));
    }

    private static Proposal proposal(Candidate candidate, Hook hook, String source) {
        return new Proposal(
                candidate.standing().rank(),
                candidate.standing().proposed(),
                candidate.target().toString(),
                candidate.definition().kind().name().toLowerCase(Locale.ROOT),
                label(candidate),
                candidate.access().wrapPaths().stream().map(HookPoint::toString).toList(),
                candidate.definition().lines().file() + ":"
                        + candidate.definition().lines().first(),
                candidate.target().name()
                        + SignatureText.of(candidate.definition().signature()),
                candidate.definition().summary(),
                candidate.standing().why(),
                candidate.work().flow(),
                hook.operation(),
                hook.resource().map(SpanValue::toString).orElse(""),
                tags(hook),
                source);
    }

    private static Map<String, String> tags(Hook hook) {
        Map<String, String> tags = new TreeMap<>();
        hook.tags().forEach((tag, value) -> tags.put(tag, value.toString()));
        return tags;
    }

    private static String label(Candidate candidate) {
        String kind =
                candidate.definition().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (candidate.work().role() == Role.SETUP) {
            return "set-up";
        }
        return switch (candidate.definition().binding()) {
            case CLASS -> "class " + kind;
            case STATIC -> "static " + kind;
            case NONE, INSTANCE -> kind;
        };
    }
}
