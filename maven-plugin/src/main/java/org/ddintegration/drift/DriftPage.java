package org.ddintegration.drift;

import java.util.List;
import org.ddintegration.file.ResourceText;

/** One page about integrations and newer versions of their libraries, to be read in a browser without network. */
public final class DriftPage {
    private DriftPage() {}

    public static String of(List<IntegrationDrift> drifts) {
        return ResourceText.of(DriftPage.class, "drift.html")
                .replace(
                        "/*STYLE*/",
                        ResourceText.of(DriftPage.class, "drift.css").strip())
                .replace(
                        "/*SCRIPT*/",
                        ResourceText.of(DriftPage.class, "drift.js").strip())
                .replace("/*DATA*/", DriftJson.inHtml(drifts));
    }
}
