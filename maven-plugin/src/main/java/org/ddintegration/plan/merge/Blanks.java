package org.ddintegration.plan.merge;

import java.util.ArrayList;
import java.util.List;

/** The blank lines that some lines end in. */
record Blanks(List<String> lines) {
    static Blanks below(List<String> lines) {
        return new Blanks(List.copyOf(lines.subList(end(lines), lines.size())));
    }

    /** Lines with these in place of the blank lines that they end in. */
    List<String> put(List<String> above) {
        List<String> put = new ArrayList<>(above.subList(0, end(above)));
        put.addAll(lines);
        return List.copyOf(put);
    }

    /** Whether one has a number of lines nearer to this than another has. */
    boolean isCloser(Blanks one, Blanks other) {
        return Math.abs(one.lines.size() - lines.size()) < Math.abs(other.lines.size() - lines.size());
    }

    private static int end(List<String> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        return end;
    }
}
