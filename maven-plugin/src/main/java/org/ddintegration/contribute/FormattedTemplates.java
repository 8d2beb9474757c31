package org.ddintegration.contribute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ddintegration.contribute.format.FormatStyle;
import org.ddintegration.contribute.format.PythonFormat;
import org.ddintegration.target.Feature;
import org.ddintegration.target.Layout;

/** Templates of one jar for one layout of the target: the one place where rendered Python is laid out. */
public final class FormattedTemplates implements Templates {
    /** A Python file, or an entry of one. */
    private static final Pattern PYTHON = Pattern.compile(".*\\.py(/.*)?\\.vm");

    private final VelocityTemplates velocity;
    private final PythonFormat format;

    public FormattedTemplates(VelocityTemplates velocity, Layout layout) {
        this.velocity = velocity;
        this.format = new PythonFormat(layout.has(Feature.BLACK) ? FormatStyle.BLACK : FormatStyle.RUFF);
    }

    @Override
    public String render(String template, Map<String, ?> model) {
        return formatted(template, model, 0);
    }

    @Override
    public List<String> entry(String template, Map<String, ?> model, int indent) {
        return formatted(template, model, indent).lines().toList();
    }

    private String formatted(String template, Map<String, ?> model, int indent) {
        Map<String, Object> names = new HashMap<>(model);
        names.put("signatures", new SignatureLayout(format));
        String text = velocity.render(template, names);
        return PYTHON.matcher(template).matches() ? format.format(text, indent) : text;
    }
}
