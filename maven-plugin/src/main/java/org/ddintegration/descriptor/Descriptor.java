package org.ddintegration.descriptor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An integration, whole: the one source of truth from which everything is rendered.
 *
 * @param name {@code [a-z][a-z0-9_]*}, no Python keyword
 */
public record Descriptor(
        String name, About about, Library library, Configuration configuration, Tracing tracing, Testing testing) {
    /** Environment variable that turns the integration on or off. */
    public String switchVariable() {
        return "DD_TRACE_" + name.toUpperCase(Locale.ROOT) + "_ENABLED";
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
        TestMatrix matrix = new TestMatrix(tested, testing.matrix().packages());
        return new Descriptor(
                name,
                about,
                other,
                configuration,
                tracing,
                new Testing(testing.services(), matrix, testing.provider()));
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
        return new Descriptor(name, about, other, configuration, tracing, testing);
    }

    /** The same with another mode for the handlers that do not state their own. */
    public Descriptor with(HandlerMode mode) {
        return with(new Tracing(mode, tracing.hooks(), tracing.llmClass(), tracing.versionConstant()));
    }

    /** The same with other hooks. */
    public Descriptor withHooks(List<Hook> others) {
        return with(new Tracing(tracing.handlers(), others, tracing.llmClass(), tracing.versionConstant()));
    }

    private Descriptor with(Tracing other) {
        return new Descriptor(name, about, library, configuration, other, testing);
    }
}
