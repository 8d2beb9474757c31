package org.ddintegration.contribute;

import java.util.List;
import java.util.Map;

/**
 * Renders Velocity templates, strictly: an undefined reference is an error. Python is laid out as the target's formatter
 * does it.
 */
public interface Templates {
    /**
     * A whole file.
     *
     * @param template resource below {@code templates/}, such as {@code ddtrace/contrib/internal/{name}/patch.py.vm}
     * @param model names the template may use
     * @return text that ends in one newline
     */
    String render(String template, Map<String, ?> model);

    /**
     * An entry of a shared file.
     *
     * @param template resource below {@code templates/}, such as {@code riotfile.py/venv.vm}
     * @param model names the template may use
     * @param indent columns before the entry's lines in the shared file; what is rendered does not have them
     * @return the entry's lines
     */
    List<String> entry(String template, Map<String, ?> model, int indent);
}
