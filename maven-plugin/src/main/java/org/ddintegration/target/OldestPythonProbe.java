package org.ddintegration.target;

/**
 * Looks at the oldest Python that the checkout supports.
 *
 * @param minor of Python 3, at least
 */
record OldestPythonProbe(Feature feature, int minor) implements LayoutProbe {
    @Override
    public boolean finds(Checkout checkout) {
        return SupportedPythons.of(checkout).stream()
                .findFirst()
                .filter(oldest -> Integer.parseInt(oldest.substring(oldest.indexOf('.') + 1)) >= minor)
                .isPresent();
    }
}
