package org.ddintegration.contribute.ddtrace;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.Hook;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;
import org.ddintegration.descriptor.SpanRules;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.descriptor.ValuePart.Field;
import org.ddintegration.scan.Access;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Definition;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.Signature;
import org.ddintegration.scan.SourceLines;
import org.ddintegration.scan.Standing;
import org.ddintegration.scan.Work;

/** A hook point with what the scan says of it; starts as a plain method. */
public record SampleHook(Hook hook, Candidate candidate) {
    public static SampleHook of(String target, String handler, String operation) {
        HookPoint point = HookPoint.parse(target);
        boolean method = !point.owner().isEmpty();
        CallableKind kind = method ? CallableKind.METHOD : CallableKind.FUNCTION;
        Hook hook = new Hook(
                point,
                List.of(point),
                kind,
                handler,
                operation,
                Optional.empty(),
                Map.of(),
                SpanRules.NONE,
                Optional.empty(),
                "",
                false,
                Optional.empty(),
                "");
        Candidate candidate = new Candidate(
                point,
                new Standing(1, 1, false, Map.of(), List.of()),
                new Definition(
                        kind,
                        method ? Binding.INSTANCE : Binding.NONE,
                        new Signature(List.of(), Optional.empty()),
                        "",
                        new SourceLines(point.module().replace('.', '/') + ".py", 12, 20)),
                new Access(List.of(point), List.of(point), List.of(), List.of()),
                new Work(Role.OPERATION, List.of(), Map.of()));
        return new SampleHook(hook, candidate);
    }

    public SampleHook kind(CallableKind kind) {
        return new SampleHook(
                hook.at(hook.target(), hook.via(), kind),
                new Candidate(
                        candidate.target(),
                        candidate.standing(),
                        new Definition(
                                kind,
                                candidate.definition().binding(),
                                candidate.definition().signature(),
                                candidate.definition().doc(),
                                candidate.definition().lines()),
                        candidate.access(),
                        candidate.work()));
    }

    public SampleHook via(String... paths) {
        List<HookPoint> points = Arrays.stream(paths).map(HookPoint::parse).toList();
        return new SampleHook(hook.at(hook.target(), points, hook.kind()), candidate);
    }

    private Hook with(Optional<SpanValue> resource, Map<String, SpanValue> tags, Optional<LlmFacts> llm, String why) {
        return new Hook(
                hook.target(),
                hook.via(),
                hook.kind(),
                hook.handler(),
                hook.operation(),
                resource,
                tags,
                hook.span(),
                hook.handlers(),
                hook.versions(),
                hook.optional(),
                llm,
                why);
    }

    /** The facts as LLM Observability shows them. */
    SampleHook shows(LlmFacts facts) {
        return new SampleHook(with(hook.resource(), hook.tags(), Optional.of(facts), hook.why()), candidate);
    }

    SampleHook resource(String argument, int position) {
        return new SampleHook(
                new Hook(
                        hook.target(),
                        hook.via(),
                        hook.kind(),
                        hook.handler(),
                        hook.operation(),
                        Optional.of(SpanValue.ofField(Field.of(argument).at(position))),
                        hook.tags(),
                        hook.span(),
                        hook.handlers(),
                        hook.versions(),
                        hook.optional(),
                        hook.llm(),
                        hook.why()),
                candidate);
    }

    /** @param resource as a descriptor has it */
    SampleHook resource(String resource) {
        return new SampleHook(
                with(Optional.of(SpanValue.parse(resource)), hook.tags(), hook.llm(), hook.why()), candidate);
    }

    /** @param tags as a descriptor has them */
    SampleHook tags(Map<String, String> tags) {
        Map<String, SpanValue> values = new TreeMap<>();
        tags.forEach((tag, value) -> values.put(tag, SpanValue.parse(value)));
        return new SampleHook(with(hook.resource(), values, hook.llm(), hook.why()), candidate);
    }

    /** What it says of its span beside name, resource and tags. */
    SampleHook rules(SpanRules rules) {
        return new SampleHook(
                new Hook(
                        hook.target(),
                        hook.via(),
                        hook.kind(),
                        hook.handler(),
                        hook.operation(),
                        hook.resource(),
                        hook.tags(),
                        rules,
                        hook.handlers(),
                        hook.versions(),
                        hook.optional(),
                        hook.llm(),
                        hook.why()),
                candidate);
    }

    SampleHook why(String why) {
        return new SampleHook(with(hook.resource(), hook.tags(), hook.llm(), why), candidate);
    }

    /** In some versions only. */
    SampleHook versions(String versions) {
        return new SampleHook(hook.in(versions), candidate);
    }

    /** Where the library has it. */
    SampleHook optional() {
        return new SampleHook(hook.whereItIs(), candidate);
    }

    public SampleHook binding(Binding binding) {
        return scanned(
                binding,
                candidate.access().shadowedModules(),
                candidate.access().lateModules(),
                candidate.definition().signature(),
                candidate.definition().doc());
    }

    public SampleHook shadowed(String... modules) {
        return scanned(
                candidate.definition().binding(),
                List.of(modules),
                candidate.access().lateModules(),
                candidate.definition().signature(),
                candidate.definition().doc());
    }

    /** In modules that importing the library does not import. */
    public SampleHook late(String... modules) {
        return scanned(
                candidate.definition().binding(),
                candidate.access().shadowedModules(),
                List.of(modules),
                candidate.definition().signature(),
                candidate.definition().doc());
    }

    SampleHook doc(String doc) {
        return scanned(
                candidate.definition().binding(),
                candidate.access().shadowedModules(),
                candidate.access().lateModules(),
                candidate.definition().signature(),
                doc);
    }

    /** @param parameters each {@code name}, {@code name: type} or {@code name: type = value}, stars where they are */
    public SampleHook signature(String returns, String... parameters) {
        List<PythonParameter> read =
                Arrays.stream(parameters).map(SampleHook::parameter).toList();
        return scanned(
                candidate.definition().binding(),
                candidate.access().shadowedModules(),
                candidate.access().lateModules(),
                new Signature(read, Optional.ofNullable(returns)),
                candidate.definition().doc());
    }

    private static PythonParameter parameter(String written) {
        PythonParameter.Kind kind = written.startsWith("**")
                ? PythonParameter.Kind.VAR_KEYWORD
                : written.startsWith("*")
                        ? PythonParameter.Kind.VAR_POSITIONAL
                        : written.startsWith("!")
                                ? PythonParameter.Kind.KEYWORD_ONLY
                                : PythonParameter.Kind.POSITIONAL_OR_KEYWORD;
        String[] value = written.replaceFirst("^[*!]+", "").split(" = ", 2);
        String[] type = value[0].split(": ", 2);
        return new PythonParameter(
                type[0],
                kind,
                type.length > 1 ? Optional.of(type[1]) : Optional.empty(),
                value.length > 1 ? Optional.of(value[1]) : Optional.empty());
    }

    private SampleHook scanned(
            Binding binding, List<String> shadowed, List<String> late, Signature signature, String doc) {
        Candidate c = candidate;
        return new SampleHook(
                hook,
                new Candidate(
                        c.target(),
                        c.standing(),
                        new Definition(
                                c.definition().kind(),
                                binding,
                                signature,
                                doc,
                                c.definition().lines()),
                        new Access(c.access().publicPaths(), c.access().wrapPaths(), shadowed, late, List.of()),
                        c.work()));
    }
}
