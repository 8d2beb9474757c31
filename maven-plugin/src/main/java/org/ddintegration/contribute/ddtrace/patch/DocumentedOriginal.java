package org.ddintegration.contribute.ddtrace.patch;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.contribute.text.Misspellings;
import org.ddintegration.contribute.text.Prose;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;
import org.ddintegration.scan.Signature;

/**
 * The function that a handler wraps, as its docstring shows it. All texts are on one line and without characters that are
 * not shown as they are.
 *
 * @param qualname its name within its module, such as {@code Client.put}
 * @param parameters as its author wrote them, {@code /} and {@code *} among them
 * @param returns its return annotation; empty where it has none
 * @param summary first sentence of its own docstring, spelled right; empty where it has none
 */
public record DocumentedOriginal(
        String name, String qualname, String module, List<Parameter> parameters, String returns, String summary) {
    private static final String LEFT_OUT = "...";
    private static final int MOST_OF_A_SUMMARY = 400;

    /**
     * @param stars {@code *} or {@code **} of what takes all that is left; empty for others
     * @param annotation empty where it has none
     * @param defaultValue empty where it has none
     */
    public record Parameter(String stars, String name, String annotation, String defaultValue) {
        private static Parameter mark(String mark) {
            return new Parameter("", mark, "", "");
        }

        private static Parameter of(PythonParameter parameter) {
            String stars =
                    switch (parameter.kind()) {
                        case VAR_POSITIONAL -> "*";
                        case VAR_KEYWORD -> "**";
                        default -> "";
                    };
            return new Parameter(
                    stars,
                    parameter.name(),
                    parameter.annotation().map(DocumentedOriginal::whole).orElse(""),
                    parameter.defaultValue().map(DocumentedOriginal::whole).orElse(""));
        }
    }

    static DocumentedOriginal of(HookPoint target, Candidate original) {
        Signature signature = original.definition().signature();
        return new DocumentedOriginal(
                target.name(),
                target.qualname(),
                target.module(),
                parameters(signature.parameters()),
                signature.returns().map(DocumentedOriginal::whole).orElse(""),
                Misspellings.corrected(Prose.line(original.definition().summary(), MOST_OF_A_SUMMARY))
                        .orElse(""));
    }

    /**
     * An expression as it is written; {@code ...} for one that the scan has cut, which may end within a word or a bracket,
     * and for one with a word that the target's spelling check refuses.
     */
    private static String whole(String expression) {
        String line = Prose.line(expression);
        return line.endsWith(LEFT_OUT) || Misspellings.areIn(line) ? LEFT_OUT : line;
    }

    private static List<Parameter> parameters(List<PythonParameter> parameters) {
        List<Parameter> shown = new ArrayList<>();
        Kind before = Kind.POSITIONAL_OR_KEYWORD;
        for (PythonParameter parameter : parameters) {
            if (before == Kind.POSITIONAL_ONLY && parameter.kind() != Kind.POSITIONAL_ONLY) {
                shown.add(Parameter.mark("/"));
            }
            if (parameter.kind() == Kind.KEYWORD_ONLY && before != Kind.VAR_POSITIONAL && before != Kind.KEYWORD_ONLY) {
                shown.add(Parameter.mark("*"));
            }
            shown.add(Parameter.of(parameter));
            before = parameter.kind();
        }
        if (before == Kind.POSITIONAL_ONLY) {
            shown.add(Parameter.mark("/"));
        }
        return shown;
    }
}
