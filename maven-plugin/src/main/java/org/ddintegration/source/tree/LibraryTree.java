package org.ddintegration.source.tree;

import java.io.IOException;
import java.util.List;

/** A library's files, opened for reading; nothing of it is ever run. Closing it deletes what was fetched for it. */
public interface LibraryTree extends AutoCloseable {
    /** What it is, for the report: {@code git+https://host/owner/name@2.0.2}. */
    String origin();

    /** Version of the library, as tag or metadata state it; empty when unknown. */
    String version();

    /** Full id of the commit that it is; empty when it is no clone. */
    default String commit() {
        return "";
    }

    /** Regular files in path order; links and names that would leave the tree are not listed. */
    List<TreeFile> files();

    byte[] read(TreeFile file) throws IOException;

    @Override
    void close();
}
