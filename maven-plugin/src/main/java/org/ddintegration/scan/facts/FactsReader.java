package org.ddintegration.scan.facts;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a worker's answer: facts of a file, or the reason why there are none. */
public final class FactsReader {
    private FactsReader() {}

    /**
     * An answer.
     *
     * @param facts absent when the file was not read
     * @param reason why not; empty when it was
     */
    public record Answer(Optional<FileFacts> facts, String reason) {}

    /** @throws IOException when the line is no answer of a worker */
    public static Answer read(String line) throws IOException {
        JsonReader json = new JsonReader(new StringReader(line));
        json.setStrictness(Strictness.STRICT);
        try {
            Answer answer = new AnswerReader(new Items(json)).read();
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new IOException("text after the answer");
            }
            return answer;
        } catch (IllegalStateException | NumberFormatException | StackOverflowError malformed) {
            throw new IOException("malformed answer: " + malformed.getMessage(), malformed);
        }
    }

    private static final class AnswerReader {
        private final Items items;

        AnswerReader(Items items) {
            this.items = items;
        }

        Answer read() throws IOException {
            ScopeReader scope = new ScopeReader(items);
            boolean[] marks = {false, false};
            String[] texts = {"", ""};
            List<String> exported = new ArrayList<>();
            Map<String, List<TypeFact>> unions = new HashMap<>();
            List<ClassFacts> classes = new ArrayList<>();
            List<FunctionFacts> functions = new ArrayList<>();
            items.object(key -> {
                switch (key) {
                    case "ok" -> marks[0] = items.integer() == 1;
                    case "absent" -> marks[1] = items.integer() == 1;
                    case "reason" -> texts[0] = items.string();
                    case "d" -> texts[1] = items.string();
                    case "all" -> items.array(() -> exported.add(items.string()));
                    case "u" -> items.array(() -> unions.put(items.name(), items.types()));
                    case "classes" -> items.array(() -> classes.add(new ClassReader(items).read()));
                    case "functions" -> items.array(() -> functions.add(new FunctionReader(items).read()));
                    default -> scope.accept(key);
                }
            });
            if (!marks[0]) {
                return new Answer(Optional.empty(), texts[0].isBlank() ? "not read" : texts[0]);
            }
            return new Answer(
                    Optional.of(new FileFacts(
                            texts[1],
                            scope.facts(),
                            List.copyOf(exported),
                            List.copyOf(classes),
                            List.copyOf(functions),
                            marks[1],
                            Map.copyOf(unions))),
                    "");
        }
    }
}
