package org.ddintegration.python;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The modules that a CPython brings along, as Python files. */
public final class StandardLibrary {
    /** By this file CPython itself recognizes the folder, see {@code Modules/getpath.py}. */
    private static final String LANDMARK = "os.py";

    private static final Set<String> MODULES = modules();

    private StandardLibrary() {}

    /** Whether a top-level module of that name is part of it, in some version that targets support. */
    public static boolean has(String module) {
        return MODULES.contains(module);
    }

    private static Set<String> modules() {
        try (InputStream list = StandardLibrary.class.getResourceAsStream("standard-modules.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the standard library, where it has a module or package of that name. */
    public static Optional<Path> folderWith(String module, PythonInterpreter python) {
        try {
            Path prefix = python.executable().toRealPath().getParent().getParent();
            Path folder = prefix.resolve("lib").resolve("python" + python.minorVersion());
            boolean isThere = Files.isRegularFile(folder.resolve(LANDMARK))
                    && (Files.isRegularFile(folder.resolve(module + ".py"))
                            || Files.isRegularFile(folder.resolve(module).resolve("__init__.py")));
            return isThere ? Optional.of(folder) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
