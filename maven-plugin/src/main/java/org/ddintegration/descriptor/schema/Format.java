package org.ddintegration.descriptor.schema;

import java.util.Locale;
import org.ddintegration.descriptor.FactPath;
import org.ddintegration.descriptor.PythonNames;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.packaging.SpecifierSet;

/** A rule for texts that a regular expression cannot state, named by the schema's keyword {@code format}. */
public enum Format {
    INTEGRATION_NAME("a name must not be a Python keyword or an attribute of ddtrace.config"),
    PYTHON_NAME("must be a Python identifier that is not a keyword"),
    MODULE("a module must be Python identifiers separated by dots, none of them a keyword"),
    ATTRIBUTE("must be Python identifiers separated by dots, none of them a keyword"),
    SPAN_VALUE(
            "must be text, with fields such as {instance.host}, {args[0]}, {rows!len} or {name:default} for what each"
                    + " call has; a brace that stands for itself must be doubled"),
    FACT_PATH("a path must be Python identifiers separated by dots, with [] behind each that leads to a list"),
    HOOK_POINT("a hook point must have Python identifiers, separated by dots, on both sides of its colon"),
    SPECIFIER("versions must be PEP 440 specifiers separated by commas, or *"),
    RELEASE("a version to test must be a PEP 440 specifier or latest");

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
            case SPAN_VALUE -> SpanValue.isWellFormed(text);
            case FACT_PATH -> FactPath.isWellFormed(text);
            case HOOK_POINT -> PythonNames.isHookPoint(text);
            case SPECIFIER -> SpecifierSet.parse(text).isPresent();
            case RELEASE ->
                text.equals("latest")
                        || (!text.equals("*") && SpecifierSet.parse(text).isPresent());
        };
    }
}
