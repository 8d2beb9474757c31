package org.ddintegration.contribute.format;

/** The formatter that a dd-trace-py checks its code with. */
public enum FormatStyle {
    /** black 23.10.1 (to 4.0). */
    BLACK,
    /** {@code ruff format}, 0.11.11 to 0.14.10 (from 4.1). */
    RUFF
}
