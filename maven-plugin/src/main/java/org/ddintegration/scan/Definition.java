package org.ddintegration.scan;

import java.util.List;
import java.util.regex.Pattern;
import org.ddintegration.descriptor.CallableKind;

/**
 * A function or class as the library defines it.
 *
 * @param kind what calling it gives
 * @param doc docstring, dedented; empty when there is none
 */
public record Definition(CallableKind kind, Binding binding, Signature signature, String doc, SourceLines lines) {
    /** Where a docstring begins to list parameters and such, as NumPy, Google or Sphinx have it. */
    private static final Pattern SECTION = Pattern.compile("(?m)^[ \\t]*(?:\\w[\\w ]*\\R[ \\t]*-{3,}[ \\t]*$"
            + "|(?:Args|Arguments|Parameters|Returns|Raises|Yields|Examples?):[ \\t]*$"
            + "|:(?:param|type|returns?|rtype|raises)\\b)");

    /** The first paragraph of the docstring as one line, without sections; empty when there is none. */
    public String summary() {
        String paragraph = doc.strip().split("\\R\\s*\\R", 2)[0];
        return SECTION.split(paragraph, 2)[0].replaceAll("\\s+", " ").strip();
    }

    /** Its parameters without what callers do not pass; a class has the signature of its {@code __init__}. */
    public List<PythonParameter> callersParameters() {
        boolean hasReceiver = kind == CallableKind.CLASS || binding == Binding.INSTANCE || binding == Binding.CLASS;
        return signature.parameters().stream().skip(hasReceiver ? 1 : 0).toList();
    }
}
