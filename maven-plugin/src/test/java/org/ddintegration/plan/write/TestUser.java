package org.ddintegration.plan.write;

import java.nio.file.Path;
import java.util.Map;

/** Users whose own folder is one of a test's. */
public final class TestUser {
    private TestUser() {}

    /** @param home an existing folder */
    public static UserFolder in(Path home) {
        return new UserFolder(Map.of("XDG_STATE_HOME", home.toString()), "?", home);
    }
}
