package org.ddintegration.scan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.scan.PythonParameter.Kind;

/** A candidate in the making: a public method that does something. */
public final class Found {
    private final HookPoint target;
    private final double score;
    private final List<PythonParameter> parameters = new ArrayList<>();
    private CallableKind kind = CallableKind.METHOD;
    private boolean proposed = true;
    private Role role = Role.OPERATION;
    private List<HookPoint> publicPaths;
    private Map<String, Double> features = Map.of();
    private List<String> flow = List.of();
    private List<String> why = List.of("writes to a socket");
    private final Map<SpanAttribute, SpanValue> sources = new EnumMap<>(SpanAttribute.class);
    private String file = "beans/client.py";

    private Found(String target, double score) {
        this.target = HookPoint.parse(target);
        this.score = score;
        this.publicPaths = List.of(this.target);
    }

    public static Found at(String target, double score) {
        return new Found(target, score).with(parameter("self", Kind.POSITIONAL_OR_KEYWORD));
    }

    public static PythonParameter parameter(String name, Kind kind) {
        return new PythonParameter(name, kind, Optional.empty(), Optional.empty());
    }

    public Found with(PythonParameter parameter) {
        parameters.add(parameter);
        return this;
    }

    public Found is(CallableKind of) {
        kind = of;
        return this;
    }

    public Found is(Role of) {
        role = of;
        return this;
    }

    public Found isNotProposed() {
        proposed = false;
        return this;
    }

    public Found isPrivate() {
        publicPaths = List.of();
        return this;
    }

    public Found isDeclaration() {
        features = Map.of("stub", 1.0);
        return this;
    }

    public Found endsIn(String words) {
        flow = List.of(target.toString(), words);
        return this;
    }

    public Found has(SpanAttribute attribute, String path) {
        sources.put(attribute, SpanValue.parse(path));
        return this;
    }

    public Found because(String reason, String path) {
        why = List.of(reason);
        file = path;
        return this;
    }

    public Signature signature() {
        return new Signature(List.copyOf(parameters), Optional.empty());
    }

    public Candidate candidate() {
        return new Candidate(
                target,
                new Standing(score, 1, proposed, features, why),
                new Definition(kind, Binding.INSTANCE, signature(), "", new SourceLines(file, 12, 20)),
                new Access(publicPaths, List.of(target), List.of(), List.of()),
                new Work(role, flow, sources));
    }
}
