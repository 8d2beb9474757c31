package org.ddintegration.contribute.format.black;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.ddintegration.contribute.format.black.Leaf.Role;

/**
 * The closing brackets that a split from the right may pass, a pair more each time, as long as what follows fits on one
 * line. It looks at the leaves only when it is asked: a split that failed may have shown parentheses.
 */
final class Trailers {
    private final LeafLine line;
    private final Set<Leaf> passed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Leaf> inner = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean started;
    private boolean paused;
    private int index;
    private int length;
    private int opening = -1;
    private Leaf closing;

    Trailers(LeafLine line) {
        this.line = line;
        this.index = line.leaves().size();
        this.length = line.indent();
    }

    Optional<Set<Leaf>> next() {
        if (!started) {
            started = true;
            if (!line.hasMagicComma()) {
                return Optional.of(passed);
            }
        }
        if (paused && !enter()) {
            return Optional.empty();
        }
        paused = false;
        while (--index >= 0 && isNear()) {
            boolean closes = line.leaves().get(index).is(Role.CLOSE);
            if (index == opening) {
                opening = -1;
            } else if (closes && opening >= 0 && TrailingCommas.holds(line, index)) {
                return Optional.empty();
            } else if (closes && (opening >= 0 || line.leaves().get(index - 1).is(Role.OPEN))) {
                inner.add(line.leaves().get(index));
            } else if (closes && closing != null) {
                passed.add(closing);
                passed.addAll(inner);
                inner.clear();
                paused = true;
                return Optional.of(passed);
            } else if (closes && !enter()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isNear() {
        length += line.length(index);
        return length <= LeafLine.COLUMNS && line.leaves().get(index).comment().isEmpty();
    }

    /** Goes into a pair of brackets from its end, unless it must be split. */
    private boolean enter() {
        if (TrailingCommas.holds(line, index)) {
            return false;
        }
        if (!line.leaves().get(index).isHidden()) {
            opening = line.partner(index);
            closing = line.leaves().get(index);
        }
        return true;
    }
}
