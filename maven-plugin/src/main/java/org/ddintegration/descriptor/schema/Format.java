package org.ddintegration.descriptor.schema;

import java.util.Locale;
import org.ddintegration.descriptor.PythonNames;
import org.ddintegration.packaging.SpecifierSet;

/** A rule for texts that a regular expression cannot state, named by the schema's keyword {@code format}. */
public enum Format {
    INTEGRATION_NAME("a name is no Python keyword, and no attribute of ddtrace.config"),
    PYTHON_NAME("this is a Python identifier and no keyword"),
    MODULE("a module is dotted Python identifiers, of which none is a keyword"),
    ATTRIBUTE("this is dotted Python identifiers, of which none is a keyword"),
    HOOK_POINT("a hook point is dotted Python identifiers on both sides of its colon"),
    HANDLER("a handler is a Python identifier, no keyword, and no name that patch.py uses itself"),
    SPECIFIER("versions are PEP 440 specifiers with commas between them, or *"),
    RELEASE("a version to test is a PEP 440 specifier, or latest");

    public final String rule;

    Format(String rule) {
        this.rule = rule;
    }

    static Format named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public boolean accepts(String text) {
        return switch (this) {
            case INTEGRATION_NAME -> PythonNames.isIntegrationName(text);
            case PYTHON_NAME -> PythonNames.isIdentifier(text);
            case MODULE -> PythonNames.isDotted(text);
            case ATTRIBUTE -> PythonNames.isDotted(text);
            case HOOK_POINT -> PythonNames.isHookPoint(text);
            case HANDLER -> PythonNames.isHandler(text);
            case SPECIFIER -> SpecifierSet.parse(text).isPresent();
            case RELEASE ->
                text.equals("latest")
                        || (!text.equals("*") && SpecifierSet.parse(text).isPresent());
        };
    }
}
