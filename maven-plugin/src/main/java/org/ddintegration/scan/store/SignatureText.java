package org.ddintegration.scan.store;

import java.util.List;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.PythonParameter.Kind;
import org.ddintegration.scan.Signature;

/** Signatures as Python writes them: {@code (self, body, *, priority=65536) -> int}. */
public final class SignatureText {
    private SignatureText() {}

    public static String of(Signature signature) {
        StringBuilder text = new StringBuilder("(");
        List<PythonParameter> parameters = signature.parameters();
        boolean starred = false;
        for (int i = 0; i < parameters.size(); i++) {
            PythonParameter one = parameters.get(i);
            text.append(i == 0 ? "" : ", ");
            if (one.kind() == Kind.KEYWORD_ONLY && !starred) {
                text.append("*, ");
            }
            starred |= one.kind() == Kind.VAR_POSITIONAL || one.kind() == Kind.KEYWORD_ONLY;
            append(text, one);
            boolean last = i + 1 == parameters.size();
            if (one.kind() == Kind.POSITIONAL_ONLY
                    && (last || parameters.get(i + 1).kind() != Kind.POSITIONAL_ONLY)) {
                text.append(", /");
            }
        }
        text.append(')');
        signature.returns().ifPresent(returns -> text.append(" -> ").append(returns));
        return text.toString();
    }

    private static void append(StringBuilder text, PythonParameter one) {
        text.append(one.kind() == Kind.VAR_POSITIONAL ? "*" : one.kind() == Kind.VAR_KEYWORD ? "**" : "");
        text.append(one.name());
        one.annotation().ifPresent(annotation -> text.append(": ").append(annotation));
        String equals = one.annotation().isPresent() ? " = " : "=";
        one.defaultValue().ifPresent(value -> text.append(equals).append(value));
    }
}
