package org.ddintegration.workflow;

import java.util.List;
import java.util.function.Supplier;
import org.ddintegration.Console;
import org.ddintegration.contribute.RegisteredContributor;

/**
 * What every goal works with.
 *
 * @param contributors all that were found; asking for the first time may take a moment
 * @param toolVersion version of the plugin
 */
public record Bench(
        Workspace workspace,
        Questions questions,
        Console console,
        Supplier<List<RegisteredContributor>> contributors,
        String toolVersion) {}
