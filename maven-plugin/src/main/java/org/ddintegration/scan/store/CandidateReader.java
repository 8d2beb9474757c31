package org.ddintegration.scan.store;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.scan.Access;
import org.ddintegration.scan.Binding;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Definition;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.Signature;
import org.ddintegration.scan.SourceLines;
import org.ddintegration.scan.SpanAttribute;
import org.ddintegration.scan.Standing;
import org.ddintegration.scan.Work;

/** Reads the members of one candidate behind its target. Members that it does not know are passed over. */
final class CandidateReader {
    private final JsonReader json;
    private final HookPoint target;
    private final Map<String, Double> features = new LinkedHashMap<>();
    private final List<PythonParameter> parameters = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<SpanAttribute, SpanValue> sources = new EnumMap<>(SpanAttribute.class);
    private double score;
    private boolean proposed;

    CandidateReader(JsonReader json, HookPoint target) {
        this.json = json;
        this.target = target;
    }

    Candidate read() throws IOException {
        while (json.hasNext()) {
            String name = json.nextName();
            switch (name) {
                case "proposed" -> proposed = json.nextBoolean();
                case "score" -> score = json.nextDouble();
                case "rank", "line", "end_line" -> numbers.put(name, json.nextInt());
                case "kind", "binding", "role", "file", "doc", "returns" -> texts.put(name, json.nextString());
                case "public_paths", "wrap_paths", "shadowed_modules", "late_modules", "packages", "flow", "why" ->
                    lists.put(name, strings());
                case "parameters" -> parameters();
                case "sources" -> sources();
                case "features" -> features();
                default -> json.skipValue();
            }
        }
        return new Candidate(
                target,
                new Standing(
                        score,
                        numbers.getOrDefault("rank", 0),
                        proposed,
                        features,
                        lists.getOrDefault("why", List.of())),
                new Definition(
                        constant(CallableKind.class, "kind", "function"),
                        constant(Binding.class, "binding", "none"),
                        new Signature(List.copyOf(parameters), Optional.ofNullable(texts.get("returns"))),
                        texts.getOrDefault("doc", ""),
                        new SourceLines(
                                texts.getOrDefault("file", ""),
                                numbers.getOrDefault("line", 1),
                                numbers.getOrDefault("end_line", 1))),
                new Access(
                        points("public_paths"),
                        points("wrap_paths"),
                        lists.getOrDefault("shadowed_modules", List.of()),
                        lists.getOrDefault("late_modules", List.of()),
                        lists.getOrDefault("packages", List.of())),
                new Work(constant(Role.class, "role", "operation"), lists.getOrDefault("flow", List.of()), sources));
    }

    private <E extends Enum<E>> E constant(Class<E> type, String name, String fallback) {
        return Enum.valueOf(type, texts.getOrDefault(name, fallback).toUpperCase(Locale.ROOT));
    }

    private List<HookPoint> points(String name) {
        return lists.getOrDefault(name, List.of()).stream()
                .map(HookPoint::parse)
                .toList();
    }

    private List<String> strings() throws IOException {
        List<String> found = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            found.add(json.nextString());
        }
        json.endArray();
        return List.copyOf(found);
    }

    private void features() throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            features.put(json.nextName(), json.nextDouble());
        }
        json.endObject();
    }

    private void sources() throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            SpanAttribute attribute = SpanAttribute.valueOf(json.nextName().toUpperCase(Locale.ROOT));
            sources.put(attribute, SpanValue.parse(json.nextString()));
        }
        json.endObject();
    }

    private void parameters() throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            Map<String, String> members = new LinkedHashMap<>();
            json.beginObject();
            while (json.hasNext()) {
                members.put(json.nextName(), json.nextString());
            }
            json.endObject();
            parameters.add(new PythonParameter(
                    members.getOrDefault("name", ""),
                    PythonParameter.Kind.valueOf(
                            members.getOrDefault("kind", "").toUpperCase(Locale.ROOT)),
                    Optional.ofNullable(members.get("annotation")),
                    Optional.ofNullable(members.get("default"))));
        }
        json.endArray();
    }
}
