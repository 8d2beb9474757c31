package org.ddintegration.contribute.format.black;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Splits a line until each part fits, or cannot be split. */
final class LineSplitter {
    private LineSplitter() {}

    static List<LeafLine> split(LeafLine line) {
        return split(line, false);
    }

    /** @param parenthesized whether optional parentheses are shown wherever a line is split at them */
    private static List<LeafLine> split(LeafLine line, boolean parenthesized) {
        if (!line.isExploded() && !line.hasMagicComma() && (line.fits() || isHeldByComment(line))) {
            return List.of(line);
        }
        Optional<List<LeafLine>> lines = Optional.empty();
        if (line.isFunction()) {
            lines = each(line, LeftSplit::of, parenthesized);
        } else {
            if (line.isInsideBrackets()) {
                lines = each(line, DelimiterSplit::of, parenthesized);
            }
            if (lines.isEmpty()) {
                lines = fromTheRight(line, parenthesized);
            }
        }
        return lines.orElse(List.of(line));
    }

    private static Optional<List<LeafLine>> each(
            LeafLine line, Function<LeafLine, Optional<List<LeafLine>>> split, boolean parenthesized) {
        String before = line.text();
        Optional<List<LeafLine>> parts = split.apply(line);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<LeafLine> lines = new ArrayList<>();
        for (LeafLine part : parts.get()) {
            if (part.text().equals(before)) {
                return Optional.empty();
            }
            lines.addAll(split(part, parenthesized));
        }
        return Optional.of(lines);
    }

    private static Optional<List<LeafLine>> fromTheRight(LeafLine line, boolean parenthesized) {
        Optional<List<LeafLine>> lines =
                each(line, split -> new RightSplit(split, parenthesized).best(), parenthesized);
        if (lines.isEmpty()
                || parenthesized
                || line.hidden().isEmpty()
                || !line.hidden().stream().allMatch(Leaf::isHidden)
                || lines.get().get(0).fits()) {
            return lines;
        }
        Optional<List<LeafLine>> other = each(line.copy(), split -> new RightSplit(split, true).best(), true);
        if (other.isEmpty()) {
            return other;
        }
        return other.get().stream().allMatch(LeafLine::fits) ? other : lines;
    }

    /** Black does not split a line of the source whose end says {@code # type: ignore}, since that counts for it all. */
    private static boolean isHeldByComment(LeafLine line) {
        List<Leaf> leaves = line.leaves();
        long sourceLines = leaves.stream()
                .mapToInt(Leaf::sourceLine)
                .filter(number -> number != Leaf.NOT_IN_SOURCE)
                .distinct()
                .count();
        return sourceLines < 2
                && leaves.subList(Math.max(0, leaves.size() - 2), leaves.size()).stream()
                        .anyMatch(leaf -> leaf.comment().startsWith("# type: ignore"));
    }
}
