package org.ddintegration.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.ddintegration.Console;
import org.ddintegration.contribute.RegisteredContributor;

/**
 * What every goal works with.
 *
 * @param commands to go on with
 * @param contributors all that were found; asking for the first time may take a moment
 * @param toolVersion version of the plugin
 * @param toolFiles jars and folders that the plugin and its contributors come from
 */
public record Bench(
        Workspace workspace,
        Questions questions,
        Console console,
        GoalCommands commands,
        Supplier<List<RegisteredContributor>> contributors,
        String toolVersion,
        List<Path> toolFiles) {
    public Bench with(Console other) {
        return new Bench(workspace, questions, other, commands, contributors, toolVersion, toolFiles);
    }

    /** The same, looking for the contributors from now on. */
    public Bench ahead() {
        return new Bench(
                workspace,
                questions,
                console,
                commands,
                BackgroundTask.start("dd-contributors", contributors),
                toolVersion,
                toolFiles);
    }
}
