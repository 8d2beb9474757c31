package org.ddintegration.contribute.ddtrace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddintegration.contribute.Templates;

/**
 * Remembers what templates render.
 *
 * @param lines all lines that were rendered
 * @param models what the templates were given
 */
record RecordingTemplates(Templates templates, Set<String> lines, List<Map<String, ?>> models) implements Templates {
    static RecordingTemplates around(Templates templates) {
        return new RecordingTemplates(templates, new HashSet<>(), new ArrayList<>());
    }

    @Override
    public String render(String template, Map<String, ?> model) {
        String text = templates.render(template, model);
        models.add(model);
        text.lines().forEach(lines::add);
        return text;
    }

    @Override
    public List<String> entry(String template, Map<String, ?> model, int indent) {
        List<String> entry = templates.entry(template, model, indent);
        models.add(model);
        lines.addAll(entry);
        return entry;
    }
}
