package org.ddintegration.scan.worker;

import java.time.Duration;

/**
 * What a worker may take.
 *
 * @param perFile time until it is given up and restarted
 * @param answer longest answer, in bytes
 */
public record Limits(Duration perFile, int answer) {
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(20), 128 << 20);
}
