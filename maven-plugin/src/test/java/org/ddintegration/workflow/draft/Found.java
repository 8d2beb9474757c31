package org.ddintegration.workflow.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Access;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Definition;
import org.ddintegration.scan.Peer;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.Signature;
import org.ddintegration.scan.SourceLines;
import org.ddintegration.scan.Standing;
import org.ddintegration.scan.Work;

/** A candidate in the making: a public method that does something. */
final class Found {
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
    private Optional<Peer> peer = Optional.empty();
    private String file = "beans/client.py";

    private Found(String target, double score) {
        this.target = HookPoint.parse(target);
        this.score = score;
        this.publicPaths = List.of(this.target);
    }

    static Found at(String target, double score) {
        return new Found(target, score).with(parameter("self", Kind.POSITIONAL_OR_KEYWORD));
    }

    static PythonParameter parameter(String name, Kind kind) {
        return new PythonParameter(name, kind, Optional.empty(), Optional.empty());
    }

    Found with(PythonParameter parameter) {
        parameters.add(parameter);
        return this;
    }

    Found is(CallableKind of) {
        kind = of;
        return this;
    }

    Found is(Role of) {
        role = of;
        return this;
    }

    Found isNotProposed() {
        proposed = false;
        return this;
    }

    Found isPrivate() {
        publicPaths = List.of();
        return this;
    }

    Found isDeclaration() {
        features = Map.of("stub", 1.0);
        return this;
    }

    Found endsIn(String words) {
        flow = List.of(target.toString(), words);
        return this;
    }

    Found callsTo(String host, String port) {
        peer = Optional.of(new Peer(host, port));
        return this;
    }

    Found because(String reason, String path) {
        why = List.of(reason);
        file = path;
        return this;
    }

    Signature signature() {
        return new Signature(List.copyOf(parameters), Optional.empty());
    }

    Candidate candidate() {
        return new Candidate(
                target,
                new Standing(score, 1, proposed, features, why),
                new Definition(kind, Binding.INSTANCE, signature(), "", new SourceLines(file, 12, 20)),
                new Access(publicPaths, List.of(target), List.of(), List.of(), List.of()),
                new Work(role, flow, peer));
    }
}
