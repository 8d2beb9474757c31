package org.ddintegration.target;

import java.util.Arrays;
import java.util.List;

/** Looks for a file, under any of its paths. */
record FileProbe(Feature feature, List<String> paths) implements LayoutProbe {
    static FileProbe of(Feature feature, String... paths) {
        return new FileProbe(feature, Arrays.asList(paths));
    }

    @Override
    public boolean finds(Checkout checkout) {
        return paths.stream().anyMatch(checkout::exists);
    }
}
