package org.ddintegration.scan.span;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.scan.Candidate;

/** Calls of language models that a first descriptor can do without, since others of them show the same. */
final class SpareCalls {
    /** With more calls than that, a first descriptor takes only one of the clients that are alike. */
    private static final int MANY = 12;

    private static final Pattern BASE = Pattern.compile("(.*\\.)?_?(Base|Abstract).*");

    private final Map<HookPoint, LlmFacts> facts;

    SpareCalls(Map<HookPoint, LlmFacts> facts) {
        this.facts = facts;
    }

    /** The calls but those, in the same order. */
    List<Candidate> without(List<Candidate> calls) {
        List<Candidate> entries = calls.stream()
                .filter(candidate -> !isStepOfAnother(candidate) && !isOverridden(candidate.target()))
                .toList();
        return entries.size() <= MANY
                ? entries
                : entries.stream()
                        .filter(candidate ->
                                entries.stream().noneMatch(other -> isVariant(candidate.target(), other.target())))
                        .toList();
    }

    /** Whether a call of the same class makes it, after which it is named: {@code create} makes {@code stream_create}. */
    private boolean isStepOfAnother(Candidate candidate) {
        HookPoint step = candidate.target();
        return facts.get(step).partOf().stream()
                .anyMatch(call -> !call.equals(step)
                        && call.module().equals(step.module())
                        && owner(call).equals(owner(step))
                        && Arrays.asList(name(step).split("_")).contains(name(call)));
    }

    /** Whether it is there for classes that derive from its own, whose calls of the same name make it. */
    private boolean isOverridden(HookPoint call) {
        return BASE.matcher(owner(call)).matches()
                && facts.get(call).partOf().stream()
                        .anyMatch(other -> name(other).equals(name(call)));
    }

    /** Whether the other is the same call of a client of its own, a package further down: {@code lib.azure.chat}, {@code lib.chat}. */
    private static boolean isVariant(HookPoint call, HookPoint other) {
        int dot = other.module().indexOf('.');
        return dot > 0
                && call.qualname().equals(other.qualname())
                && call.module().length() > other.module().length()
                && call.module().startsWith(other.module().substring(0, dot + 1))
                && call.module().endsWith(other.module().substring(dot));
    }

    private static String owner(HookPoint call) {
        return call.qualname()
                .substring(0, call.qualname().length() - name(call).length());
    }

    private static String name(HookPoint call) {
        return call.qualname().substring(call.qualname().lastIndexOf('.') + 1);
    }
}
