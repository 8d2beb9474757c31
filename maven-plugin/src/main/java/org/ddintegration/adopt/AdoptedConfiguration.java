package org.ddintegration.adopt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ddintegration.adopt.CodeFacts.VariableFact;
import org.ddintegration.descriptor.Configuration;
import org.ddintegration.descriptor.Variable;
import org.ddintegration.descriptor.file.TextRule;

/** What users can set of an integration that stands in a target. */
final class AdoptedConfiguration {
    private static final TextRule SETTING = TextRule.ofKeys("config");
    private static final TextRule VARIABLE = TextRule.of("variables", "name");

    private AdoptedConfiguration() {}

    /** @param unread takes the settings whose defaults cannot be said */
    static Configuration of(String name, CodeFacts code, List<Unread> unread) {
        Map<String, Object> settings = new LinkedHashMap<>();
        code.settings().forEach((key, setting) -> {
            if (SETTING.accepts(key)) {
                setting.value()
                        .filter(AdoptedConfiguration::isSayable)
                        .ifPresentOrElse(
                                value -> settings.put(key, value),
                                () -> unread.add(new Unread(
                                        setting.file(), setting.line(), key, "its default is no plain literal")));
            }
        });
        List<Variable> variables = code.variables().stream()
                .filter(variable -> VARIABLE.accepts(variable.name())
                        && !isOfEveryIntegration(variable.name(), name.toUpperCase(Locale.ROOT)))
                .map(AdoptedConfiguration::variable)
                .toList();
        return new Configuration(code.patched().orElse(true), settings, variables);
    }

    private static boolean isOfEveryIntegration(String variable, String name) {
        return List.of("DD_" + name + "_SERVICE", "DD_" + name + "_SERVICE_NAME", "DD_TRACE_" + name + "_ENABLED")
                .contains(variable);
    }

    private static boolean isSayable(Object value) {
        return value instanceof Double number
                ? Double.isFinite(number)
                : !(value instanceof String text) || PlainText.is(text);
    }

    private static Variable variable(VariableFact fact) {
        return new Variable(fact.name(), fact.type(), fact.value().filter(PlainText::is));
    }
}
