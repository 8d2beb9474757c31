package org.ddintegration.scan.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ddintegration.scan.evidence.CodeBlocks;
import org.ddintegration.scan.facts.FileFacts;

/** The code in the docstrings of a module. */
final class DocstringCode {
    private DocstringCode() {}

    /** Empty when no docstring shows code. */
    static byte[] of(FileFacts facts) {
        List<String> docs = new ArrayList<>(List.of(facts.doc()));
        facts.classes().forEach(type -> docs.add(type.doc()));
        facts.functions().forEach(function -> docs.add(function.doc()));
        StringBuilder code = new StringBuilder();
        docs.forEach(doc -> code.append(CodeBlocks.of(doc)));
        return code.toString().getBytes(StandardCharsets.UTF_8);
    }
}
