package org.ddintegration.contribute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The contributors that jars list themselves, a class name a line, in {@code META-INF/dd/contributors}; such a jar is not
 * searched for them, which is what takes time.
 */
final class ContributorIndex {
    private static final String RESOURCE = "META-INF/dd/contributors";

    private final List<String> classes = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    private ContributorIndex() {}

    /** Those of the loader's own jars and folders; none of its parents'. */
    static ContributorIndex of(ClassLoader realm) {
        ContributorIndex index = new ContributorIndex();
        if (realm instanceof URLClassLoader jars) {
            try {
                for (URL list : Collections.list(jars.findResources(RESOURCE))) {
                    index.read(list);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return index;
    }

    private void read(URL list) throws IOException {
        String place = list.toString();
        places.add(place.substring(0, place.length() - RESOURCE.length()));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(classes::add);
        }
    }

    /** Class names. */
    List<String> classes() {
        return classes;
    }

    /** Whether a jar or folder has a list. */
    boolean has(URL jar) {
        return places.contains("jar:" + jar + "!/") || places.contains(jar.toString());
    }
}
