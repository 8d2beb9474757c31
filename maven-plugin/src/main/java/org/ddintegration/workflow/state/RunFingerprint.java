package org.ddintegration.workflow.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.file.GitBlob;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.Request;

/**
 * All that a run depends on besides its target: the plugin, what was asked for, the descriptors, and the state of the
 * workspace. One line each; files of the user's are known by their content, the tool's own by size and time.
 */
public final class RunFingerprint {
    private static final String LOCK = "lock";

    private final Bench bench;
    private final Request request;
    private final List<String> names;

    public RunFingerprint(Bench bench, Request request, List<String> names) {
        this.bench = bench;
        this.request = request;
        this.names = names;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(bench.toolVersion());
        bench.toolFiles().forEach(file -> lines.add(stamp(file)));
        lines.add(request.toString());
        DescriptorFiles descriptors = new DescriptorFiles(bench.workspace(), request);
        for (String name : names) {
            lines.add(name);
            descriptors.find(name).ifPresent(file -> lines.add(content(file)));
            filesIn(bench.workspace().stateOf(name)).forEach(file -> lines.add(stamp(file)));
        }
        Path state = bench.workspace().state();
        filesIn(state).filter(file -> !file.endsWith(LOCK)).forEach(file -> lines.add(stamp(file)));
        childrenOf(state)
                .flatMap(integration -> filesIn(integration.resolve("baseline")))
                .forEach(file -> lines.add(stamp(file)));
        return lines;
    }

    private static Stream<Path> filesIn(Path folder) {
        return childrenOf(folder).filter(Files::isRegularFile);
    }

    private static Stream<Path> childrenOf(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return file + " is gone";
        }
    }

    private static String content(Path file) {
        try {
            return file + " " + GitBlob.id(Files.readAllBytes(file));
        } catch (IOException e) {
            return file + " cannot be read";
        }
    }
}
