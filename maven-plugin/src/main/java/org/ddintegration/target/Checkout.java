package org.ddintegration.target;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A dd-trace-py checkout, read only. Paths are relative to its root, with {@code /} between parts. */
public interface Checkout {
    Path root();

    /** The text of a file, UTF-8, line ends as they are; empty when there is no such file. */
    Optional<String> read(String path);

    boolean exists(String path);

    /** Names in a folder, sorted; empty when there is no such folder. */
    List<String> list(String path);
}
