package org.ddintegration.contribute.ddtrace.docs;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.descriptor.Library;

/** Where people read about a library: its repository, when that is a page on the web. */
final class HomePage {
    private static final Set<String> WEB = Set.of("http", "https");

    private HomePage() {}

    /** The address without the version that the descriptor asks for, and without credentials. */
    static Optional<String> of(Library library) {
        return library.repository().flatMap(HomePage::page);
    }

    private static Optional<String> page(String repository) {
        try {
            URI uri = new URI(repository.replaceFirst("^git\\+", ""));
            if (uri.getHost() == null || !WEB.contains(uri.getScheme())) {
                return Optional.empty();
            }
            String path = uri.getRawPath().replaceFirst("@.*$", "").replaceFirst("(\\.git)?/*$", "");
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return Optional.of(uri.getScheme() + "://" + uri.getHost() + port + path);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
