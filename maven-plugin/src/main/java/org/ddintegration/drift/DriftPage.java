package org.ddintegration.drift;

import java.util.List;
import org.ddintegration.file.ResourcePage;

/** One page about integrations and newer versions of their libraries, to be read in a browser without network. */
public final class DriftPage {
    private DriftPage() {}

    public static String of(List<IntegrationDrift> drifts) {
        return ResourcePage.of(DriftPage.class, "drift", DriftJson.inHtml(drifts));
    }
}
