package org.ddintegration.scan.worker;

import java.io.IOException;

/**
 * One text to be parsed.
 *
 * @param key names content and mode; equal keys mean equal answers
 */
public record ParseJob(String key, ParseMode mode, Content content) {
    /** Gives the bytes, when a worker is free for them. */
    public interface Content {
        byte[] read() throws IOException;
    }
}
