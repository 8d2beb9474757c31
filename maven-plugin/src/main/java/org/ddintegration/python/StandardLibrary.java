package org.ddintegration.python;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The modules that a CPython brings along, as Python files. */
public final class StandardLibrary {
    /** By this file CPython itself recognizes the folder, see {@code Modules/getpath.py}. */
    private static final String LANDMARK = "os.py";

    private StandardLibrary() {}

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
