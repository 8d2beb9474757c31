package org.ddintegration.contribute;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.ddintegration.contribute.text.Json;
import org.ddintegration.contribute.text.Python;
import org.ddintegration.contribute.text.Rst;
import org.ddintegration.contribute.text.Yaml;

/**
 * Templates of one jar. Besides the model's names a template has {@code $python}, {@code $yaml}, {@code $json} and
 * {@code $rst}, the escapes of these languages, and the macros of {@code templates/macros.vm}. It cannot reach
 * reflection; the model's values are text to it, never template.
 */
public final class VelocityTemplates {
    private static final String LOADER = RuntimeConstants.RESOURCE_LOADER + ".jar.";

    private static final String ENCODING = "UTF-8";
    private static final Pattern EMPTY_START = Pattern.compile("\\A\\n+");

    private final VelocityEngine engine;

    /** @param jar loads the templates, as resources below {@code templates/} */
    public VelocityTemplates(ClassLoader jar) {
        engine = new VelocityEngine();
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
        engine.setProperty(RuntimeConstants.VM_ARGUMENTS_STRICT, true);
        engine.setProperty(
                RuntimeConstants.UBERSPECT_CLASSNAME, "org.apache.velocity.util.introspection.SecureUberspector");
        engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "jar");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "macros.vm");
        engine.setProperty(LOADER + "instance", new TemplateLoader(jar));
        engine.setProperty(LOADER + "cache", true);
        engine.setProperty(LOADER + "modification_check_interval", 0);
        engine.init();
    }

    /** Reads a template before it is rendered, if there is one of that name. */
    void prepare(String template) {
        if (engine.resourceExists(template)) {
            engine.getTemplate(template, ENCODING);
        }
    }

    /** What the template says, with no empty line before it and one newline at its end. */
    String render(String template, Map<String, ?> model) {
        Map<String, Object> names = new HashMap<>(model);
        names.put("python", new Python());
        names.put("yaml", new Yaml());
        names.put("json", new Json());
        names.put("rst", new Rst());
        StringWriter text = new StringWriter();
        engine.getTemplate(template, ENCODING).merge(new VelocityContext(names), text);
        return EMPTY_START.matcher(text.toString().stripTrailing()).replaceFirst("") + "\n";
    }
}
