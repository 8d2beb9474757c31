package org.ddintegration.plan.merge;

import java.util.OptionalInt;

/**
 * A line of a merged text.
 *
 * @param standing its index among the lines that stood in the target; empty when it is not one of them
 * @param isMarked whether it is a conflict marker, or between two that do not hold what stood in the target
 */
record MergedLine(String text, OptionalInt standing, boolean isMarked) {}
