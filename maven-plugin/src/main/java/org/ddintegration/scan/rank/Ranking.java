package org.ddintegration.scan.rank;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Orders what could be wrapped, best first. */
public interface Ranking {
    /** @param surroundings may still be drawn while what the surface shows is looked at */
    List<Ranked> rank(List<Subject> subjects, Surface surface, CompletableFuture<Surroundings> surroundings);
}
