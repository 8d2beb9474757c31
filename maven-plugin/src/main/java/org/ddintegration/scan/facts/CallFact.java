package org.ddintegration.scan.facts;

/**
 * A call.
 *
 * @param callee path of what is called, {@code self.connection().send}; a base that is no path is {@code ?}
 * @param line 1-based
 * @param flags the constants of this class
 */
public record CallFact(String callee, int line, int flags) {
    public static final int AWAITED = 1;
    public static final int STAR = 2;
    public static final int DOUBLE_STAR = 4;
    /** By a {@code with} statement, not by name. */
    public static final int ENTERED = 8;
    /** In a nested function or lambda. */
    public static final int INNER = 16;
    /** Its result is returned as it is. */
    public static final int RETURNED = 32;

    public boolean is(int flag) {
        return (flags & flag) != 0;
    }
}
