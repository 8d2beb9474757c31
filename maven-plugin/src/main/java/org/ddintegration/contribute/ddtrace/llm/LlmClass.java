package org.ddintegration.contribute.ddtrace.llm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddintegration.contribute.Integration;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.target.Feature;

/**
 * The class that tells LLM Observability what a traced call of a language model was.
 *
 * @param name such as {@code CrewAIIntegration}
 * @param integration such as {@code crewai}, which is also its module
 */
public record LlmClass(String name, String integration) {
    /** The package of the classes, relative to the target's root. */
    static final String PACKAGE = "ddtrace/llmobs/_integrations/__init__.py";

    /** Empty for what is no language model, and where the target has no such classes. */
    public static Optional<LlmClass> of(Integration integration) {
        Descriptor descriptor = integration.descriptor();
        boolean hasClasses = integration.layout().has(Feature.LLM_CLASSES_IMPORTED)
                || integration.layout().has(Feature.LLM_CLASSES_BY_NAME);
        return descriptor.about().category() == Category.LLM && hasClasses
                ? Optional.of(descriptor
                        .tracing()
                        .llmClass()
                        .map(stated -> new LlmClass(stated, descriptor.name()))
                        .orElseGet(
                                () -> of(descriptor.name(), descriptor.about().title())))
                : Optional.empty();
    }

    /** What names of further classes of the integration begin with, such as {@code CrewAI}. */
    String stem() {
        return name.substring(0, name.length() - "Integration".length());
    }

    static LlmClass of(String integration, String title) {
        List<String> words = words(title);
        boolean isName = title.matches("[A-Za-z]\\p{ASCII}*");
        List<String> named = isName ? words : words(integration);
        String name =
                named.stream().map(word -> capitalised(word, named.size())).collect(Collectors.joining());
        return new LlmClass(name + "Integration", integration);
    }

    private static List<String> words(String title) {
        return Arrays.stream(title.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** An acronym among other words is written like them: {@code ClaudeAgentSdk}, but {@code MCP}. */
    private static String capitalised(String word, int words) {
        String tail = word.substring(1);
        boolean isAcronym = words > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + (isAcronym ? tail.toLowerCase(Locale.ROOT) : tail);
    }
}
