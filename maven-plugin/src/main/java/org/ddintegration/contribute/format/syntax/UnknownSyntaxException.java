package org.ddintegration.contribute.format.syntax;

/** A logical line holds something that the formatter does not know. */
public final class UnknownSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnknownSyntaxException(String message) {
        super(message, null, false, false);
    }
}
