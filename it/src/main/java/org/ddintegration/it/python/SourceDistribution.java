package org.ddintegration.it.python;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.ddintegration.it.Settings;
import org.ddintegration.it.process.Cache;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Digest;

/**
 * A source distribution on the package index that the user's pip is set up for.
 *
 * @param sha256 digest that the file must have
 */
public record SourceDistribution(String name, String version, String sha256) {
    /** Reads the keys {@code distribution}, {@code version} and {@code sha256}. */
    public static SourceDistribution of(Properties properties) {
        return new SourceDistribution(
                properties.getProperty("distribution"),
                properties.getProperty("version"),
                properties.getProperty("sha256"));
    }

    /** Unpacks it into an empty or new folder, without the folder that is at its top. */
    public void unpack(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Command.of("tar", "-xzf", archive(), "--strip-components=1", "--no-same-owner", "-C", folder)
                .run()
                .orThrow();
    }

    /** Returns its file, fetched when the cache has none. */
    public Path archive() {
        return Cache.ofUser().entry("distributions/" + sha256 + ".tar.gz", entry -> {
            Venv.with(Settings.projects().resolve("tools.txt"))
                    .python(Script.named("fetch.py"), name + "==" + version, entry)
                    .run()
                    .orThrow();
            String actual = Digest.sha256(Files.readAllBytes(entry));
            if (!actual.equals(sha256)) {
                throw new IOException("%s==%s has digest %s, not %s".formatted(name, version, actual, sha256));
            }
        });
    }
}
