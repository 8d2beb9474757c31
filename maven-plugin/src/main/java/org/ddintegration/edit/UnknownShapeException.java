package org.ddintegration.edit;

/** A text does not have the shape that an edit knows; the message names what was looked for. */
public final class UnknownShapeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownShapeException(String lookedFor) {
        super(lookedFor);
    }
}
