package org.ddintegration.contribute;

import java.util.List;
import org.ddintegration.contribute.format.PythonFormat;

/** Lays out signatures that documentation shows, as the target's formatter would. */
public record SignatureLayout(PythonFormat format) {
    /**
     * @param signature such as {@code put(self, body: str) -> int}
     * @param indent columns that will stand before each of the lines
     */
    public List<String> lines(String signature, int indent) {
        return format.formatSignature(signature, indent).lines().toList();
    }
}
