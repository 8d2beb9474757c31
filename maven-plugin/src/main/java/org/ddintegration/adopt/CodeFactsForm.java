package org.ddintegration.adopt;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.ddintegration.adopt.CodeFacts.ConditionFact;
import org.ddintegration.adopt.CodeFacts.SettingFact;
import org.ddintegration.adopt.CodeFacts.ValueFact;
import org.ddintegration.adopt.CodeFacts.VariableFact;
import org.ddintegration.adopt.CodeFacts.VenvFact;
import org.ddintegration.adopt.CodeFacts.WrapFact;

/** The last line that the program prints, which reads an integration's files. */
final class CodeFactsForm {
    private CodeFactsForm() {}

    /** @param line JSON, as {@code answer.py} writes it */
    static CodeFacts read(String line) {
        JsonObject answer = JsonParser.parseString(line).getAsJsonObject();
        JsonObject monkey = answer.getAsJsonObject("monkey");
        return new CodeFacts(
                list(answer.get("hooks"), one -> wrap(one.getAsJsonObject())),
                answer.get("patch").getAsBoolean(),
                list(answer.get("modules"), JsonElement::getAsString),
                list(answer.get("skipped"), JsonElement::getAsString),
                map(answer.get("settings"), one -> setting(one.getAsJsonObject())),
                list(answer.get("variables"), one -> variable(one.getAsJsonObject())),
                map(answer.get("supported"), JsonElement::getAsString),
                list(answer.get("spanTypes"), JsonElement::getAsString),
                text(answer, "llmClass"),
                given(monkey, "PATCH_MODULES").filter(CodeFactsForm::isBoolean).map(JsonElement::getAsBoolean),
                given(monkey, "_MODULES_FOR_CONTRIB").map(CodeFactsForm::texts).orElse(List.of()),
                given(answer, "environments").map(one -> venv(one.getAsJsonObject())),
                list(answer.get("unread"), one -> unread(one.getAsJsonArray())));
    }

    private static WrapFact wrap(JsonObject hook) {
        return new WrapFact(
                hook.get("path").getAsString(),
                text(hook, "module").orElse(""),
                hook.get("handler").getAsString(),
                hook.get("file").getAsString(),
                hook.get("line").getAsInt(),
                hook.get("kind").getAsString(),
                hook.get("isClass").getAsBoolean(),
                list(hook.get("when"), set -> list(set, one -> condition(one.getAsJsonArray()))),
                text(hook, "operation").orElse(""),
                given(hook, "resource").map(CodeFactsForm::shown),
                given(hook, "tags").map(tags -> map(tags, CodeFactsForm::shown)).orElse(Map.of()),
                list(hook.get("reads"), one -> read(one.getAsJsonArray())));
    }

    private static ArgumentRead read(JsonArray parts) {
        int position = parts.get(1).getAsInt();
        return new ArgumentRead(
                parts.get(0).getAsString(), position < 0 ? OptionalInt.empty() : OptionalInt.of(position));
    }

    private static ConditionFact condition(JsonArray parts) {
        return new ConditionFact(
                parts.get(0).getAsString(),
                parts.get(1).getAsString(),
                parts.get(2).getAsString(),
                parts.get(3).getAsString());
    }

    private static ValueFact shown(JsonElement value) {
        JsonArray parts = value.getAsJsonArray();
        return new ValueFact(
                parts.get(0).getAsString().equals("path"), parts.get(1).getAsString());
    }

    private static SettingFact setting(JsonObject setting) {
        return new SettingFact(
                text(setting, "variable"),
                given(setting, "default").map(one -> value(one.getAsJsonPrimitive())),
                setting.get("file").getAsString(),
                setting.get("line").getAsInt());
    }

    private static Object value(JsonPrimitive value) {
        if (value.isBoolean()) {
            return value.getAsBoolean();
        }
        if (value.isString()) {
            return value.getAsString();
        }
        String number = value.getAsString();
        return number.matches("-?[0-9]{1,18}") ? (Object) Long.valueOf(number) : Double.valueOf(number);
    }

    private static VariableFact variable(JsonObject variable) {
        return new VariableFact(
                variable.get("name").getAsString(), variable.get("type").getAsString(), text(variable, "default"));
    }

    private static VenvFact venv(JsonObject venv) {
        return new VenvFact(
                venv.get("line").getAsInt(),
                map(venv.get("packages"), CodeFactsForm::texts),
                map(venv.get("variables"), JsonElement::getAsString),
                text(venv, "min"),
                text(venv, "max"),
                list(venv.get("inner"), one -> venv(one.getAsJsonObject())));
    }

    private static Unread unread(JsonArray parts) {
        return new Unread(
                parts.get(0).getAsString(),
                parts.get(1).getAsInt(),
                parts.get(2).getAsString(),
                parts.get(3).getAsString());
    }

    private static List<String> texts(JsonElement value) {
        return value.isJsonArray() ? list(value, JsonElement::getAsString) : List.of(value.getAsString());
    }

    private static boolean isBoolean(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
    }

    private static Optional<JsonElement> given(JsonObject owner, String key) {
        return Optional.ofNullable(owner.get(key)).filter(value -> !value.isJsonNull());
    }

    private static Optional<String> text(JsonObject owner, String key) {
        return given(owner, key).map(JsonElement::getAsString);
    }

    private static <T> List<T> list(JsonElement array, Function<JsonElement, T> read) {
        List<T> found = new ArrayList<>();
        array.getAsJsonArray().forEach(one -> found.add(read.apply(one)));
        return List.copyOf(found);
    }

    private static <T> Map<String, T> map(JsonElement object, Function<JsonElement, T> read) {
        Map<String, T> found = new LinkedHashMap<>();
        object.getAsJsonObject().entrySet().forEach(one -> found.put(one.getKey(), read.apply(one.getValue())));
        return found;
    }
}
