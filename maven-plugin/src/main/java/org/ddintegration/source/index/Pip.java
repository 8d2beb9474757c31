package org.ddintegration.source.index;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.file.ResourceText;
import org.ddintegration.process.Program;
import org.ddintegration.process.ProgramAnswer;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.python.PythonSearch;

/**
 * The user's own pip. A script, run by the Python that has it, asks the index as that pip would; with {@code --no-input},
 * so what a pip could only learn by asking a person, such as a keyring's passphrase, it does not have.
 */
public final class Pip {
    /** The script's answer says what failed: its fields are {@code failure} and {@code message}. */
    static final String FAILURE = "failure";

    private static final String NO_PIP = "pip";
    private static final String INTERNALS = "internals";
    private static final String SCRIPT = ResourceText.of(Pip.class, "index.py");

    private final Iterator<PythonInterpreter> pythons;
    private final Map<String, String> environment;
    private final List<String> tried = new ArrayList<>();
    private PythonInterpreter python;

    /** @param pythons those that may have pip, the preferred first; asked for only as far as needed */
    public Pip(Iterator<PythonInterpreter> pythons, Map<String, String> environment) {
        this.pythons = pythons;
        this.environment = Map.copyOf(environment);
    }

    /** @throws ProblemException when no Python has a pip that can be asked */
    synchronized JsonObject ask(JsonObject request, Duration patience) {
        while (true) {
            JsonObject answer = python == null ? failure(NO_PIP, "") : run(request, patience);
            String failure = answer.has(FAILURE) ? answer.get(FAILURE).getAsString() : "";
            if (!failure.equals(NO_PIP) && !failure.equals(INTERNALS)) {
                return answer;
            }
            if (python != null) {
                tried.add(python.executable() + " (" + answer.get("message").getAsString() + ")");
            }
            if (!pythons.hasNext()) {
                throw new ProblemException(noPip());
            }
            python = pythons.next();
        }
    }

    private JsonObject run(JsonObject request, Duration patience) {
        try {
            Program program = Program.of(python.executable(), "-X", "utf8", "-", request);
            for (Map.Entry<String, String> variable : environment.entrySet()) {
                program = program.set(variable.getKey(), variable.getValue());
            }
            ProgramAnswer result = program.answer(SCRIPT, patience);
            if (result.exit() == Program.TIMED_OUT) {
                return failure("network", "no answer within " + patience.toSeconds() + " s");
            }
            return JsonParser.parseString(result.output()).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            return failure(INTERNALS, "its pip ended without an answer");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Problem noPip() {
        if (tried.isEmpty()) {
            return PythonSearch.noneOnPath();
        }
        return Problem.of(
                String.join(", ", tried),
                "the package index is asked through pip, and no Python on PATH has one that answers",
                "install pip (python3 -m ensurepip), name a Python that has it with -Ddd.python=PATH, "
                        + "or give the library itself with -Ddd.source");
    }

    private static JsonObject failure(String kind, String message) {
        JsonObject answer = new JsonObject();
        answer.addProperty(FAILURE, kind);
        answer.addProperty("message", message);
        return answer;
    }
}
