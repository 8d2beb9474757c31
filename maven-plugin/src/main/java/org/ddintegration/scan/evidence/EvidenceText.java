package org.ddintegration.scan.evidence;

import java.nio.charset.StandardCharsets;

/** The code of a file that shows the library in use. */
public final class EvidenceText {
    private EvidenceText() {}

    /** The file itself where it is code, else what code it holds, as UTF-8. */
    public static byte[] code(EvidenceFile.Form form, byte[] content) {
        return switch (form) {
            case PYTHON -> content;
            case MARKUP ->
                CodeBlocks.of(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            case NOTEBOOK ->
                Notebook.code(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        };
    }
}
