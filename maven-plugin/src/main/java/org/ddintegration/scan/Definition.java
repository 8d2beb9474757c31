package org.ddintegration.scan;

import java.util.List;
import org.ddintegration.descriptor.CallableKind;

/**
 * A function or class as the library defines it.
 *
 * @param kind what calling it gives
 * @param doc docstring, dedented; empty when there is none
 */
public record Definition(CallableKind kind, Binding binding, Signature signature, String doc, SourceLines lines) {
    /** The first paragraph of the docstring as one line; empty when there is none. */
    public String summary() {
        return doc.strip().split("\\R\\s*\\R", 2)[0].replaceAll("\\s+", " ").strip();
    }

    /** Its parameters without what callers do not pass; a class has the signature of its {@code __init__}. */
    public List<PythonParameter> callersParameters() {
        boolean hasReceiver = kind == CallableKind.CLASS || binding == Binding.INSTANCE || binding == Binding.CLASS;
        return signature.parameters().stream().skip(hasReceiver ? 1 : 0).toList();
    }
}
