package org.ddintegration.mojo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.ddintegration.workflow.GoalCommands;

/**
 * Commands like the one that the user typed.
 *
 * @param prefix what stands before the name of a goal: {@code dd:}, or the plugin's coordinates and a colon
 * @param typed properties of the command line
 * @param accepted the properties that a goal takes
 */
record TypedCommands(String prefix, SortedMap<String, String> typed, Function<String, Set<String>> accepted)
        implements GoalCommands {
    private static final String NAME = "name";
    private static final Set<String> OF_ONE_RUN = Set.of("dd.dryRun", "dd.diff", "dd.report");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[^A-Za-z0-9_./:=@,+-]");

    static TypedCommands of(MavenSession session, PluginDescriptor plugin) {
        SortedMap<String, String> typed = new TreeMap<>();
        session.getUserProperties()
                .stringPropertyNames()
                .forEach(name -> typed.put(name, session.getUserProperties().getProperty(name)));
        return new TypedCommands(prefix(session.getGoals(), plugin), typed, goal -> properties(plugin, goal));
    }

    private static String prefix(List<String> goals, PluginDescriptor plugin) {
        String own = plugin.getGoalPrefix() + ":";
        return goals.stream()
                .map(goal -> goal.substring(0, goal.lastIndexOf(':') + 1))
                .filter(prefix -> prefix.equals(own) || prefix.contains(":" + plugin.getArtifactId() + ":"))
                .findFirst()
                .orElse(own);
    }

    private static Set<String> properties(PluginDescriptor plugin, String goal) {
        return Optional.ofNullable(plugin.getMojo(goal)).stream()
                .map(MojoDescriptor::getParameters)
                .flatMap(List::stream)
                .flatMap(parameter -> Optional.ofNullable(parameter.getExpression()).stream())
                .map(expression -> expression.replaceAll("^\\$\\{|\\}$", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String of(String goal, List<String> names) {
        List<String> words = new ArrayList<>(List.of("mvn", prefix + goal));
        Set<String> taken = accepted.apply(goal);
        String integrations = typed.getOrDefault(NAME, String.join(",", names));
        if (taken.contains(NAME) && !integrations.isEmpty()) {
            words.add(option(NAME, integrations));
        }
        typed.forEach((option, value) -> {
            if (taken.contains(option) && !option.equals(NAME) && !OF_ONE_RUN.contains(option)) {
                words.add(option(option, value));
            }
        });
        return String.join(" ", words);
    }

    private static String option(String name, String value) {
        String word = "-D" + name + "=" + value;
        return NEEDS_QUOTES.matcher(word).find() ? "'" + word.replace("'", "'\\''") + "'" : word;
    }
}
