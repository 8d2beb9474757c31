package org.ddintegration.packaging;

import java.util.Arrays;

/** How a specifier compares versions. */
enum Operator {
    ARBITRARY("==="),
    EQUAL("=="),
    NOT_EQUAL("!="),
    COMPATIBLE("~="),
    AT_LEAST(">="),
    AT_MOST("<="),
    MORE(">"),
    LESS("<");

    final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** @throws IllegalArgumentException when no operator is written so */
    static Operator of(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(sign));
    }

    /** Whether it names a lowest version. */
    boolean boundsFromBelow() {
        return boundsFromBelowInclusively() || this == MORE;
    }

    /** Whether it names a lowest version that is allowed itself. */
    boolean boundsFromBelowInclusively() {
        return this == AT_LEAST || this == COMPATIBLE || this == EQUAL || this == ARBITRARY;
    }
}
