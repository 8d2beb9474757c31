package org.ddintegration.it.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.it.maven.Workspace;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.process.Outcome;

/** The plugin run on the commit before a pull request, with a descriptor of what its author knew. */
public record Replay(PullRequest request, Upstream upstream, Path work) {
    /** Runs the goal in a folder that is emptied first. */
    public Outcome run() {
        try {
            Folders.delete(work);
            Workspace workspace = Workspace.of("workspace", work.resolve("workspace"));
            upstream.unpack(request.parent(), target());
            Path descriptor = workspace.descriptor(request.integration());
            Files.createDirectories(descriptor.getParent());
            Files.copy(request.descriptor(), descriptor);
            Path state = workspace.folder().resolve(".dd").resolve(request.integration());
            Files.createDirectories(state);
            Files.writeString(state.resolve("scan.json"), "{\"candidates\": []}\n");
            Files.writeString(state.resolve("tested.json"), tested());
            return workspace
                    .maven()
                    .with("dd:integration", "-Dname=" + request.integration(), "-Ddd.target=" + target())
                    .with(request.options().toArray())
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tested() {
        return request.tested().stream()
                .map(entry -> entry.split(":"))
                .map(entry -> "\"%s\": {\"min\": \"%s\", \"max\": \"%s\"}".formatted((Object[]) entry))
                .collect(Collectors.joining(", ", "{", "}\n"));
    }

    private Path target() {
        return work.resolve("target");
    }

    /** Shared files that the author changed. */
    public List<String> expected() {
        return upstream.changed(request.parent(), request.commit()).stream()
                .filter(SharedPlaces::contain)
                .toList();
    }

    /** Shared files that the plugin changed and the author did not. */
    public List<String> forgotten() {
        List<String> expected = expected();
        try (Stream<Path> files = Files.walk(target())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> target().relativize(file).toString().replace('\\', '/'))
                    .filter(path -> SharedPlaces.contain(path) && !expected.contains(path) && isTouched(path))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isTouched(String path) {
        return !text(path).equals(upstream.text(request.parent(), path));
    }

    /** Lines that the author added to a shared file. */
    public LineCounts added(String path) {
        return added(upstream.text(request.commit(), path), path);
    }

    /** Of these, the ones that the plugin did not add. */
    public List<Missing> missing(String path) {
        LineCounts own = added(text(path), path);
        List<Missing> missing = new ArrayList<>();
        added(path).without(own).lines().forEach(line -> missing.add(new Missing(path, line)));
        return missing;
    }

    private LineCounts added(Optional<String> after, String path) {
        LineCounts before = LineCounts.of(upstream.text(request.parent(), path).orElse(""));
        return LineCounts.of(after.orElse("")).without(before);
    }

    private Optional<String> text(String path) {
        try {
            Path file = target().resolve(path);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
