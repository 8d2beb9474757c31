package org.ddintegration.target;

/** Tells whether a checkout has one feature. */
interface LayoutProbe {
    Feature feature();

    boolean finds(Checkout checkout);
}
