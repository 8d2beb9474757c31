package org.ddintegration.scan.rank;

import java.util.List;

/** Orders what could be wrapped, best first. */
public interface Ranking {
    List<Ranked> rank(List<Subject> subjects, Surroundings surroundings);
}
