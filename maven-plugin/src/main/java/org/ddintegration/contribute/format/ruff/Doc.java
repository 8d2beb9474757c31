package org.ddintegration.contribute.format.ruff;

import java.util.List;

/** A text that may be broken in several ways; the printer chooses one by what fits. */
sealed interface Doc {
    /** Whether the group around it must be broken. */
    default boolean expands() {
        return false;
    }

    /** @param width columns */
    record Text(String text, int width) implements Doc {}

    /** A place where a line may end. */
    enum Line implements Doc {
        /** Nothing in a group that is not broken. */
        SOFT,
        /** A blank in a group that is not broken. */
        SOFT_OR_SPACE,
        /** Always a line end. */
        HARD;

        @Override
        public boolean expands() {
            return this == HARD;
        }
    }

    /** Breaks the groups around it and prints nothing. */
    record ExpandParent() implements Doc {
        @Override
        public boolean expands() {
            return true;
        }
    }

    record Concat(List<Doc> parts) implements Doc {
        @Override
        public boolean expands() {
            return parts.stream().anyMatch(Doc::expands);
        }
    }

    /**
     * What is on one line when that fits, and else is broken at its own lines.
     *
     * @param id null when nothing depends on it
     */
    record Group(GroupId id, Doc content, boolean isBroken) implements Doc {
        @Override
        public boolean expands() {
            return isBroken || content.expands();
        }
    }

    /** A group if another group is broken, and else part of what is around it. */
    record GroupIfBroken(GroupId other, Doc content) implements Doc {
        @Override
        public boolean expands() {
            return content.expands();
        }
    }

    /**
     * What is printed only if a group is broken, or only if it is not.
     *
     * @param group null for the one around it
     */
    record Conditional(boolean ifBroken, GroupId group, Doc content) implements Doc {
        @Override
        public boolean expands() {
            return content.expands();
        }
    }

    /** @param group the group on whose being broken it depends; null for always */
    record Indent(GroupId group, Doc content) implements Doc {
        @Override
        public boolean expands() {
            return content.expands();
        }
    }

    /** A comment at the end of the line, wherever that is. */
    record LineSuffix(String text, int reservedColumns) implements Doc {}

    /** What may be broken without breaking the group around it, if another group is not broken. */
    record FitsBroken(GroupId other, Doc content) implements Doc {}

    /** What gets parentheses only if it fits with them and does not without. */
    record BestFitParentheses(GroupId id, Doc content) implements Doc {}

    /** The first of some layouts whose first line fits, or the last. */
    record FirstFitting(List<Doc> layouts) implements Doc {}
}
