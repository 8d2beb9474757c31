package org.ddintegration.descriptor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An integration, whole: the one source of truth from which everything is rendered.
 *
 * @param name {@code [a-z][a-z0-9_]*}, no Python keyword
 * @param title heading in the docs
 * @param description one sentence
 * @param llmClass name of its class for LLM Observability, when it is not made of the title
 * @param enabled the value in PATCH_MODULES
 * @param handlers mode of the handlers that do not state their own
 * @param config integration settings and their defaults: boolean, number or string
 * @param variables environment variables that it reads beside those of its settings
 * @param owner CODEOWNERS team
 * @param created the day on which it was added, as YYYY-MM-DD
 * @param services servers that the tests need
 */
public record Descriptor(
        String name,
        String title,
        String description,
        Category category,
        Optional<String> llmClass,
        Library library,
        boolean enabled,
        HandlerMode handlers,
        Map<String, Object> config,
        List<Variable> variables,
        Optional<String> owner,
        Optional<String> created,
        List<Service> services,
        List<Hook> hooks,
        TestMatrix tests) {
    /** Environment variable that turns the integration on or off. */
    public String switchVariable() {
        return "DD_TRACE_" + name.toUpperCase(Locale.ROOT) + "_ENABLED";
    }

    public HandlerMode modeOf(Hook hook) {
        return hook.handlers().orElse(handlers);
    }

    /** Where the hooks are defined, in their order. */
    public List<HookPoint> hookPoints() {
        return hooks.stream().map(Hook::target).toList();
    }

    /** The same for other versions of the library, of which the lowest and the latest are tested. */
    public Descriptor with(String versions) {
        return with(versions, Defaults.testedVersions(versions));
    }

    /** The same for other versions of the library, with those that are tested. */
    public Descriptor with(String versions, List<String> tested) {
        Library other = new Library(
                library.distributions(),
                library.modules(),
                library.repository(),
                versions,
                library.python(),
                library.read());
        return new Descriptor(
                name,
                title,
                description,
                category,
                llmClass,
                other,
                enabled,
                handlers,
                config,
                variables,
                owner,
                created,
                services,
                hooks,
                new TestMatrix(tested, tests.packages()));
    }

    /** The same after another reading of its library. */
    public Descriptor with(LibraryRead read) {
        Library other = new Library(
                library.distributions(),
                library.modules(),
                library.repository(),
                library.versions(),
                library.python(),
                Optional.of(read));
        return new Descriptor(
                name,
                title,
                description,
                category,
                llmClass,
                other,
                enabled,
                handlers,
                config,
                variables,
                owner,
                created,
                services,
                hooks,
                tests);
    }

    /** The same with another mode for the handlers that do not state their own. */
    public Descriptor with(HandlerMode mode) {
        return new Descriptor(
                name,
                title,
                description,
                category,
                llmClass,
                library,
                enabled,
                mode,
                config,
                variables,
                owner,
                created,
                services,
                hooks,
                tests);
    }

    /** The same with other hooks. */
    public Descriptor withHooks(List<Hook> others) {
        return new Descriptor(
                name,
                title,
                description,
                category,
                llmClass,
                library,
                enabled,
                handlers,
                config,
                variables,
                owner,
                created,
                services,
                others,
                tests);
    }
}
