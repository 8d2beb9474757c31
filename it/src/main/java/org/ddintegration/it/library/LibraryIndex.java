package org.ddintegration.it.library;

import org.ddintegration.it.python.LoopbackIndex;

/** A package index that has all libraries, always the same versions of them; one for all tests of a run. */
public final class LibraryIndex {
    private static LoopbackIndex started;

    private LibraryIndex() {}

    /** Returns what {@code PIP_INDEX_URL} takes. */
    public static synchronized String url() {
        if (started == null) {
            started = new LoopbackIndex();
            Library.all()
                    .forEach(library -> started.add(
                            library.distribution().name(),
                            library.releases(),
                            library.distribution().archive()));
        }
        return started.url();
    }
}
