package org.ddintegration.scan.model;

/**
 * A file that is a module of the library.
 *
 * @param path within the source
 * @param module dotted name that imports it
 * @param isPackage whether it is an {@code __init__.py}
 * @param own whether its functions are the library's own
 */
public record ModuleFile(String path, String module, boolean isPackage, boolean own) {
    static final String STUB = ".pyi";

    /** Whether it only declares what another file holds: the source, or compiled code. */
    public boolean isStub() {
        return path.endsWith(STUB);
    }
}
