package org.ddintegration.plan.write;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to become of one file.
 *
 * @param root folder that the file must not be outside of
 * @param path relative to the root, {@code /} between parts
 * @param before text that the file is taken to have; empty when there is taken to be no file
 * @param after text that it gets, in UTF-8; empty when it is deleted
 */
public record FileWrite(Path root, String path, Optional<String> before, Optional<String> after) {
    Path file() {
        return root.resolve(path);
    }
}
