package org.ddintegration.plan.merge;

/**
 * Outcome of a merge.
 *
 * @param conflicts how many places both sides changed, each in its own way
 * @param kept how many places were edited by hand that the new rendering leaves out; they stay
 */
public record Merged(String text, int conflicts, int kept) {}
