package org.ddintegration.descriptor;

/**
 * A step from an object to what it holds.
 *
 * @param name of the attribute or the key; the digits of an index; empty for a call
 */
public record PathStep(Kind kind, String name) {
    /** How what is held is reached. */
    public enum Kind {
        ATTRIBUTE,
        /** An item by its key, which is text. */
        KEY,
        /** An item by its number; a negative one counts from the end. */
        INDEX,
        /** Each item. */
        EACH,
        /** A call without arguments. */
        CALL
    }

    static final PathStep EACH = new PathStep(Kind.EACH, "");
    static final PathStep CALL = new PathStep(Kind.CALL, "");

    public static PathStep attribute(String name) {
        return new PathStep(Kind.ATTRIBUTE, name);
    }

    /** @param key digits, perhaps behind a minus, are a number, as in Python's format fields */
    public static PathStep item(String key) {
        return new PathStep(key.matches("-?(0|[1-9][0-9]{0,8})") ? Kind.INDEX : Kind.KEY, key);
    }

    /** As the descriptor has it. */
    @Override
    public String toString() {
        return switch (kind) {
            case ATTRIBUTE -> "." + name;
            case KEY, INDEX -> "[" + name + "]";
            case EACH -> "[]";
            case CALL -> "()";
        };
    }
}
