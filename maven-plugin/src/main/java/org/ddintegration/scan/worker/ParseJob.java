package org.ddintegration.scan.worker;

import java.io.IOException;

/**
 * One text to be parsed.
 *
 * @param path names it in results
 */
public record ParseJob(String path, ParseMode mode, Content content) {
    /** Gives the bytes, when a worker is free for them. */
    public interface Content {
        byte[] read() throws IOException;
    }
}
