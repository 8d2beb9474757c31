package org.ddintegration.scan.facts;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The few shapes of JSON that workers write. Equal strings become one object, for names recur thousandfold. */
final class Items {
    private final JsonReader json;
    private final Map<String, String> seen = new HashMap<>();
    private final ValueText text = new ValueText();

    Items(JsonReader json) {
        this.json = json;
    }

    interface Reader {
        void read() throws IOException;
    }

    interface Member {
        void read(String key) throws IOException;
    }

    void object(Member member) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            member.read(json.nextName());
        }
        json.endObject();
    }

    void array(Reader item) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            item.read();
        }
        json.endArray();
    }

    void begin() throws IOException {
        json.beginArray();
    }

    void end() throws IOException {
        json.endArray();
    }

    boolean hasNext() throws IOException {
        return json.hasNext();
    }

    String string() throws IOException {
        return json.nextString();
    }

    String name() throws IOException {
        String text = json.nextString();
        String known = seen.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** A string, or null where JSON has null. */
    String nameOrNull() throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return null;
        }
        return name();
    }

    ValueFact value() throws IOException {
        return text.value(name());
    }

    List<ValueFact> values() throws IOException {
        List<ValueFact> values = new ArrayList<>();
        array(() -> values.add(value()));
        return List.copyOf(values);
    }

    /** None where JSON has null. */
    List<TypeFact> types() throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return List.of();
        }
        return text.types(json.nextString());
    }

    int integer() throws IOException {
        return json.nextInt();
    }

    List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        array(() -> names.add(name()));
        return List.copyOf(names);
    }

    Extent extent() throws IOException {
        begin();
        Extent extent = new Extent(integer(), integer(), integer());
        end();
        return extent;
    }

    void skip() throws IOException {
        json.skipValue();
    }
}
