package org.ddintegration.plan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run does with one file.
 *
 * @param path relative to the target's root
 * @param before text as it is; empty when there is no file
 * @param after text as it will be; empty when the file goes
 * @param pieces the file itself, or its entries in the order in which they were put
 */
public record Change(String path, Action action, Optional<String> before, Optional<String> after, List<Piece> pieces) {
    public static Change of(String path, Optional<String> before, Optional<String> after, List<Piece> pieces) {
        return new Change(path, action(before, after, pieces), before, after, List.copyOf(pieces));
    }

    /** What this change and a later one of the same file come to. */
    Change then(Change later) {
        List<Piece> together = new ArrayList<>();
        for (Piece piece : later.pieces) {
            Optional<Piece> earlier = piece.action() == Action.UNCHANGED ? of(piece) : Optional.empty();
            together.add(earlier.map(one -> one.at(piece.line())).orElse(piece));
        }
        pieces.stream().filter(piece -> later.of(piece).isEmpty()).forEach(together::add);
        return of(path, before, later.after, together);
    }

    private Optional<Piece> of(Piece other) {
        return pieces.stream()
                .filter(piece -> piece.integration().equals(other.integration())
                        && piece.entry().equals(other.entry()))
                .findFirst();
    }

    private static Action action(Optional<String> before, Optional<String> after, List<Piece> pieces) {
        if (has(pieces, Action.CONFLICT)) {
            return Action.CONFLICT;
        }
        if (before.equals(after)) {
            return has(pieces, Action.KEEP) ? Action.KEEP : Action.UNCHANGED;
        }
        if (before.isEmpty()) {
            return Action.CREATE;
        }
        return after.isEmpty() ? Action.DELETE : Action.UPDATE;
    }

    private static boolean has(List<Piece> pieces, Action action) {
        return pieces.stream().anyMatch(piece -> piece.action() == action);
    }
}
