package org.ddintegration.contribute.ddtrace.patch;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.contribute.text.Prose;
import org.ddintegration.contribute.text.Python;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;
import org.ddintegration.scan.Signature;

/** A signature as its author wrote it, on one line where that fits. */
final class DocstringSignature {
    private DocstringSignature() {}

    static String of(String name, Signature signature, int indent) {
        String returns =
                signature.returns().map(type -> " -> " + Prose.line(type)).orElse("");
        return new Python().bracketed(indent, name + "(", parameters(signature.parameters()), ")" + returns);
    }

    private static List<String> parameters(List<PythonParameter> parameters) {
        List<String> texts = new ArrayList<>();
        Kind before = Kind.POSITIONAL_OR_KEYWORD;
        for (PythonParameter parameter : parameters) {
            if (before == Kind.POSITIONAL_ONLY && parameter.kind() != Kind.POSITIONAL_ONLY) {
                texts.add("/");
            }
            if (parameter.kind() == Kind.KEYWORD_ONLY && before != Kind.VAR_POSITIONAL && before != Kind.KEYWORD_ONLY) {
                texts.add("*");
            }
            texts.add(of(parameter));
            before = parameter.kind();
        }
        if (before == Kind.POSITIONAL_ONLY) {
            texts.add("/");
        }
        return texts;
    }

    private static String of(PythonParameter parameter) {
        String stars =
                switch (parameter.kind()) {
                    case VAR_POSITIONAL -> "*";
                    case VAR_KEYWORD -> "**";
                    default -> "";
                };
        String annotation =
                parameter.annotation().map(type -> ": " + Prose.line(type)).orElse("");
        String equals = annotation.isEmpty() ? "=" : " = ";
        String defaultValue = parameter
                .defaultValue()
                .map(value -> equals + Prose.line(value))
                .orElse("");
        return stars + parameter.name() + annotation + defaultValue;
    }
}
