package org.ddintegration.adopt;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the Python files of a target say of an integration.
 *
 * @param hasPatch whether the integration has a function {@code patch}
 * @param modules dotted names that its files import as modules
 * @param skipped its files that Python does not parse
 * @param settings that it adds to {@code ddtrace.config}, by name
 * @param supported versions of libraries that it says to support, by name
 * @param spanTypes names of the constants that give spans their type, as far as its files name them
 * @param llmClass name of the class by which it reports to LLM Observability; empty when it does not
 * @param patched its value in {@code PATCH_MODULES}
 * @param imports what {@code _MODULES_FOR_CONTRIB} has for it
 */
record CodeFacts(
        List<WrapFact> hooks,
        boolean hasPatch,
        List<String> modules,
        List<String> skipped,
        Map<String, SettingFact> settings,
        List<VariableFact> variables,
        Map<String, String> supported,
        List<String> spanTypes,
        Optional<String> llmClass,
        Optional<Boolean> patched,
        List<String> imports,
        Optional<VenvFact> environments,
        List<Unread> unread) {
    /**
     * A path that is wrapped.
     *
     * @param path dotted, through modules and classes
     * @param module the part of it that is a module for certain; empty when that is not known
     * @param handler name of the Python function or class; empty when it has none
     * @param kind word of the kind of callable that the handler gives away; empty when it does not
     * @param isReplaced whether another class takes the place of what is there
     * @param when sets of conditions of which any holds; each set holds whole
     * @param reads arguments without which the handler fails
     */
    record WrapFact(
            String path,
            String module,
            String handler,
            String file,
            int line,
            String kind,
            boolean isReplaced,
            List<List<ConditionFact>> when,
            String operation,
            Optional<ValueFact> resource,
            Map<String, ValueFact> tags,
            List<ArgumentRead> reads) {}

    /**
     * @param kind {@code version}; {@code lacks} for what the library may lack; {@code when} for anything else
     * @param subject module or distribution whose version it is, or what is asked for
     * @param operator of a version, else {@code is} or {@code is not}
     */
    record ConditionFact(String kind, String subject, String operator, String version) {}

    /**
     * What a span shows.
     *
     * @param isPath whether it is found in each call, by the name of an argument or {@code instance} and attributes
     * @param text that path, or what it always is
     */
    record ValueFact(boolean isPath, String text) {}

    /**
     * @param variable that sets it; empty when none does
     * @param value its default: boolean, number or text; empty when it is no literal
     * @param line of the call that adds it
     */
    record SettingFact(Optional<String> variable, Optional<Object> value, String file, int line) {}

    record VariableFact(String name, String type, Optional<String> value) {}

    /**
     * An environment of the riotfile, or several that share something.
     *
     * @param packages distributions with their versions; an empty text is the latest
     */
    record VenvFact(
            int line,
            Map<String, List<String>> packages,
            Map<String, String> variables,
            Optional<String> pythonMin,
            Optional<String> pythonMax,
            List<VenvFact> inner) {}
}
