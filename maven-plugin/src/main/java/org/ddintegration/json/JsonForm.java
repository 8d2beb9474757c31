package org.ddintegration.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** How the tool writes JSON and reads it. */
public final class JsonForm {
    /** For people too: a member a line, and no character escaped that need not be. */
    public static final Gson READABLE =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** For programs alone: on one line. */
    public static final Gson COMPACT = new GsonBuilder().disableHtmlEscaping().create();

    /** To be put into a page: on one line, and nothing in it that ends a script. */
    public static final Gson IN_HTML = new Gson();

    private JsonForm() {}
}
