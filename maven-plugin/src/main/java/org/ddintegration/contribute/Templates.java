package org.ddintegration.contribute;

import java.util.Map;

/** Renders Velocity templates, strictly: an undefined reference is an error. */
public interface Templates {
    /**
     * @param template resource below {@code templates/}, such as {@code ddtrace/contrib/internal/{name}/patch.py.vm}
     * @param model names the template may use
     * @return text that ends in one newline
     */
    String render(String template, Map<String, ?> model);
}
