package org.ddintegration.contribute.ddtrace.patch;

import java.util.Locale;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;

/** How integrations of a target make their spans; each era has a template of its own. */
public enum SpanEra {
    /** With the tracer and the service of a pin that sits on the traced object. */
    PIN,
    /** With the global tracer. */
    TRACER,
    /** By an event that a subscriber in the tracer turns into a span. */
    EVENT;

    public static SpanEra of(Layout layout) {
        return layout.has(Feature.TRACING_EVENTS) ? EVENT : layout.has(Feature.PIN) ? PIN : TRACER;
    }

    String template() {
        return "ddtrace/contrib/internal/{name}/patch.py/filled/span_" + name().toLowerCase(Locale.ROOT) + ".vm";
    }
}
