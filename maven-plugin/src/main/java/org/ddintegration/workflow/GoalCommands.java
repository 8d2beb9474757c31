package org.ddintegration.workflow;

import java.util.List;

/** The commands that a run names to go on with: as the user calls goals, with those of their options that act there. */
@FunctionalInterface
public interface GoalCommands {
    /**
     * One line for a shell.
     *
     * @param goal without its prefix
     * @param names of integrations, when the user gave none; may be empty
     */
    String of(String goal, List<String> names);
}
