package org.ddintegration.scan.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Domain;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.SpanAttribute;
import org.ddintegration.scan.span.ProposedSpan;

/** Writes one candidate; the target comes first, so that readers can pass over those that they do not want. */
final class CandidateWriter {
    private final JsonWriter json;
    private final Domain domain;

    /** @param domain of the library */
    CandidateWriter(JsonWriter json, Domain domain) {
        this.json = json;
        this.domain = domain;
    }

    void write(Candidate one) throws IOException {
        json.beginObject();
        json.name("target").value(one.target().toString());
        json.name("score").value(rounded(one.standing().score()));
        json.name("rank").value(one.standing().rank());
        if (one.standing().proposed()) {
            json.name("proposed").value(true);
        }
        json.name("kind").value(word(one.definition().kind()));
        json.name("binding").value(word(one.definition().binding()));
        json.name("role").value(word(one.work().role()));
        json.name("file").value(one.definition().lines().file());
        json.name("line").value(one.definition().lines().first());
        json.name("end_line").value(one.definition().lines().last());
        strings("public_paths", one.access().publicPaths());
        strings("wrap_paths", one.access().wrapPaths());
        strings("shadowed_modules", one.access().shadowedModules());
        strings("late_modules", one.access().lateModules());
        strings("packages", one.access().packages());
        json.name("signature").value(SignatureText.of(one.definition().signature()));
        parameters(one);
        if (one.definition().signature().returns().isPresent()) {
            json.name("returns").value(one.definition().signature().returns().get());
        }
        json.name("doc").value(one.definition().doc());
        strings("flow", one.work().flow());
        sources(one.work().sources());
        new SpanWriter(json).write(ProposedSpan.of(one, domain));
        json.name("features").beginObject();
        for (Map.Entry<String, Double> feature : one.standing().features().entrySet()) {
            json.name(feature.getKey()).value(rounded(feature.getValue()));
        }
        json.endObject();
        strings("why", one.standing().why());
        json.endObject();
    }

    private void sources(Map<SpanAttribute, SpanValue> sources) throws IOException {
        json.name("sources").beginObject();
        for (Map.Entry<SpanAttribute, SpanValue> one : new TreeMap<>(sources).entrySet()) {
            json.name(word(one.getKey())).value(one.getValue().toString());
        }
        json.endObject();
    }

    private void parameters(Candidate one) throws IOException {
        json.name("parameters").beginArray();
        for (PythonParameter parameter : one.definition().signature().parameters()) {
            json.beginObject();
            json.name("name").value(parameter.name());
            json.name("kind").value(word(parameter.kind()));
            if (parameter.annotation().isPresent()) {
                json.name("annotation").value(parameter.annotation().get());
            }
            if (parameter.defaultValue().isPresent()) {
                json.name("default").value(parameter.defaultValue().get());
            }
            json.endObject();
        }
        json.endArray();
    }

    private void strings(String name, Collection<?> values) throws IOException {
        json.name(name).beginArray();
        for (Object value : values) {
            json.value(value.toString());
        }
        json.endArray();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}
