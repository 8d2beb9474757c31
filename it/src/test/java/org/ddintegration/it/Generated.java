package org.ddintegration.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.ddintegration.it.git.GitRepository;
import org.ddintegration.it.library.LibraryIndex;
import org.ddintegration.it.library.LibraryServer;
import org.ddintegration.it.maven.MavenProcess;
import org.ddintegration.it.maven.Workspace;
import org.ddintegration.it.process.Command;
import org.ddintegration.it.process.Folders;
import org.ddintegration.it.process.Outcome;

/** What a run of the goal made of a cell; it runs once for all tests. */
record Generated(Cell cell, Workspace workspace, GitRepository target, Outcome first, String status) {
    /** Under this path {@link #written()} has the diff of the files that were there before. */
    static final String SHARED = "shared.diff";

    private static final Map<Cell, Generated> RUNS = new ConcurrentHashMap<>();

    static Generated of(Cell cell) {
        return RUNS.computeIfAbsent(cell, key -> with(Settings.maven(), key, key.work()));
    }

    /** Runs it with another Maven, in a folder that is emptied first. */
    static Generated with(Path maven, Cell cell, Path work) {
        return with(maven, cell, work, cell.tree()::checkOut);
    }

    /** @param checkOut makes the target in a folder */
    static Generated with(Path maven, Cell cell, Path work, Function<Path, GitRepository> checkOut) {
        try {
            Folders.delete(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Workspace workspace = Workspace.of("workspace", work.resolve("workspace"));
        GitRepository target = checkOut.apply(work.resolve("target"));
        Outcome first = command(maven, cell, workspace, target).run();
        return new Generated(cell, workspace, target, first, target.status());
    }

    /** Runs it once more. */
    Outcome again() {
        return command(Settings.maven(), cell, workspace, target).run();
    }

    private static Command command(Path maven, Cell cell, Workspace workspace, GitRepository target) {
        return MavenProcess.by(maven, workspace.folder())
                .with("--batch-mode", "dd:integration", "-Dname=" + cell.integration())
                .with("-Ddd.source=" + cell.source(), "-Ddd.target=" + target.folder())
                .env("PIP_INDEX_URL", LibraryIndex.url());
    }

    /** Files of the target that were not there before. */
    List<String> created() {
        return status.lines()
                .filter(line -> line.startsWith("?? "))
                .map(line -> line.substring(3))
                .toList();
    }

    /** All Python files that were created or changed. */
    List<String> python() {
        return status.lines()
                .map(line -> line.strip().split(" ", 2)[1].strip())
                .filter(path -> path.endsWith(".py"))
                .toList();
    }

    /** What the run wrote, as golden files: new files, the diff of shared ones, the descriptor. */
    Map<String, String> written() {
        Map<String, String> files = new TreeMap<>();
        created().forEach(path -> files.put("new/" + path, read(target.folder().resolve(path))));
        files.put(SHARED, target.diff() + "\n");
        files.put("descriptor.yaml", read(workspace.descriptor(cell.integration())));
        files.replaceAll((path, text) -> LibraryServer.running().withoutPort(text));
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
