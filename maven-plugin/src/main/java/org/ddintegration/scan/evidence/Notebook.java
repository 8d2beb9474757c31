package org.ddintegration.scan.evidence;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Takes the code cells out of a Jupyter notebook. */
final class Notebook {
    private Notebook() {}

    /** The code, without lines of the shell and magic ones; empty when the text is no notebook. */
    static String code(String text) {
        try {
            StringBuilder code = new StringBuilder();
            JsonElement cells = JsonParser.parseString(text).getAsJsonObject().get("cells");
            for (JsonElement one : cells == null ? new JsonArray() : cells.getAsJsonArray()) {
                JsonObject cell = one.getAsJsonObject();
                if (new JsonPrimitive("code").equals(cell.get("cell_type")) && cell.has("source")) {
                    append(source(cell.get("source")), code);
                }
            }
            return code.toString();
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException none) {
            return "";
        }
    }

    private static String source(JsonElement source) {
        return source.isJsonArray()
                ? StreamSupport.stream(source.getAsJsonArray().spliterator(), false)
                        .map(JsonElement::getAsString)
                        .collect(Collectors.joining())
                : source.getAsString();
    }

    private static void append(String cell, StringBuilder code) {
        cell.lines()
                .filter(line -> !line.stripLeading().startsWith("%")
                        && !line.stripLeading().startsWith("!"))
                .forEach(line -> code.append(line).append('\n'));
        code.append(CodeBlocks.BETWEEN);
    }
}
