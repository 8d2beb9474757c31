package org.ddintegration.target;

/** Looks for an integration with a manifest of its own. */
record ManifestProbe() implements LayoutProbe {
    private static final String INTEGRATIONS = "ddtrace/contrib/internal";

    @Override
    public Feature feature() {
        return Feature.MANIFEST;
    }

    @Override
    public boolean finds(Checkout checkout) {
        return checkout.list(INTEGRATIONS).stream()
                .anyMatch(name -> checkout.exists(INTEGRATIONS + "/" + name + "/" + name + ".manifest.yaml"));
    }
}
