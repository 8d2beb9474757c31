package org.ddintegration.plan.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ddintegration.file.TextFile;

/**
 * The baselines of a workspace, {@code NAME/baseline/TARGET.json} below its state folder: one for each target that an
 * integration was written to.
 */
public final class BaselineStore {
    private static final String FOLDER = "baseline";
    private static final String SUFFIX = ".json";

    private final Path state;
    private final String key;

    /**
     * @param state folder that holds the state of all integrations of a workspace
     * @param target root of the checkout
     */
    public BaselineStore(Path state, Path target) {
        this.state = state;
        this.key = TargetKey.of(target);
    }

    /** Path below the state folder at which the baseline of an integration for this target is kept. */
    public String pathOf(String integration) {
        return integration + "/" + FOLDER + "/" + key + SUFFIX;
    }

    public String write(Baseline baseline) {
        return BaselineForm.write(baseline);
    }

    /** The baseline's text as it is kept now. */
    public Optional<String> stored(String integration) {
        return TextFile.readIfThere(state.resolve(pathOf(integration)));
    }

    /**
     * The baseline for this target; where there is none, one for another target: the checkout may have been moved, and
     * whatever was generated is a sound base for a merge.
     */
    public Optional<Baseline> read(String integration) {
        Path own = state.resolve(pathOf(integration));
        return (Files.exists(own)
                        ? Stream.of(own)
                        : files(state, integration).stream().limit(1))
                .map(file -> BaselineForm.read(TextFile.read(file), file.toString()))
                .findFirst();
    }

    /** The baselines of all integrations that were written to this very target, by name. */
    public List<Baseline> all() {
        return names(state).stream()
                .map(name -> state.resolve(pathOf(name)))
                .filter(Files::exists)
                .map(file -> BaselineForm.read(TextFile.read(file), file.toString()))
                .toList();
    }

    /** Names of all integrations that were written to any target from the workspace of this state folder, sorted. */
    public static List<String> written(Path state) {
        return names(state).stream()
                .filter(name -> !files(state, name).isEmpty())
                .toList();
    }

    private static List<String> names(Path state) {
        return sorted(state).stream().map(path -> path.getFileName().toString()).toList();
    }

    private static List<Path> files(Path state, String integration) {
        return sorted(state.resolve(integration).resolve(FOLDER)).stream()
                .filter(file -> file.toString().endsWith(SUFFIX))
                .toList();
    }

    private static List<Path> sorted(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
