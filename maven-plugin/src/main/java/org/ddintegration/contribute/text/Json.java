package org.ddintegration.contribute.text;

import com.google.gson.JsonPrimitive;

/** Text for JSON. */
public final class Json {
    /** A string whose value is the text. */
    public String string(String text) {
        return new JsonPrimitive(text).toString();
    }
}
