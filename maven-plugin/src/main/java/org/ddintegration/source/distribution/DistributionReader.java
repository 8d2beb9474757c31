package org.ddintegration.source.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.file.TemporaryFolder;
import org.ddintegration.source.archive.Unpacker;
import org.ddintegration.source.archive.WheelContents;
import org.ddintegration.source.index.IndexFile;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.index.Release;
import org.ddintegration.source.tree.FolderTree;
import org.ddintegration.source.tree.LibraryTree;
import org.ddintegration.source.tree.TreeFile;

/** Reads one release of a distribution: what it says of itself, and its files. */
public final class DistributionReader {
    private static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

    private final PackageIndex index;
    private final Path scratch;
    private final Console console;

    /** @param scratch folder for what is loaded; each tree deletes its own part of it */
    public DistributionReader(PackageIndex index, Path scratch, Console console) {
        this.index = index;
        this.scratch = scratch;
        this.console = console;
    }

    /** From its wheel, of which only a part is loaded; from its source distribution where there is no wheel. */
    public DistributionFacts facts(String distribution, Release release) {
        try (TemporaryFolder folder = TemporaryFolder.create(scratch, "wheel-")) {
            Optional<IndexFile> wheel = release.wheel();
            if (wheel.isPresent()) {
                WheelContents contents = index.wheel(wheel.get(), folder.path().resolve("wheel"));
                return DistributionFacts.of(
                        distribution,
                        release,
                        CoreMetadata.parse(contents.metadata()),
                        InstalledModules.of(contents.names(), distribution),
                        compiled(release, contents, folder));
            }
        }
        try (LibraryTree tree = open(release, source(release))) {
            Optional<TreeFile> info = file(tree, "PKG-INFO");
            String text = info.isPresent() ? text(tree, info.get()) : "";
            return DistributionFacts.of(distribution, release, CoreMetadata.parse(text), List.of(), Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From its wheel, unpacked. */
    public DistributionFacts facts(String distribution, Release release, LibraryTree wheel) throws IOException {
        List<String> names = wheel.files().stream().map(TreeFile::path).toList();
        Optional<TreeFile> metadata = wheel.files().stream()
                .filter(file -> file.path().matches("[^/]+\\.dist-info/METADATA"))
                .findFirst();
        return DistributionFacts.of(
                distribution,
                release,
                CoreMetadata.parse(metadata.isPresent() ? text(wheel, metadata.get()) : ""),
                InstalledModules.of(names, distribution),
                CompiledModules.of(names));
    }

    /** Linux takes the wheel that is made for it, though there be one for all. */
    private Set<String> compiled(Release release, WheelContents wheel, TemporaryFolder folder) {
        Optional<IndexFile> ofLinux = release.wheelForLinux();
        return CompiledModules.of(
                ofLinux.equals(release.wheel()) || ofLinux.isEmpty()
                        ? wheel.names()
                        : index.wheel(ofLinux.get(), folder.path().resolve("linux"))
                                .names());
    }

    /** Source distribution and wheel, as far as the release has them, in this order. */
    public List<IndexFile> readable(Release release) {
        return Stream.concat(release.source().stream(), release.wheel().stream())
                .toList();
    }

    /** Loads and unpacks a file of the release. */
    public LibraryTree open(Release release, IndexFile file) {
        TemporaryFolder folder = TemporaryFolder.create(scratch, "distribution-");
        try {
            console.info("loading " + file.name() + " from the package index");
            Path archive = folder.path().resolve("archive");
            index.download(file, archive);
            Path into = Files.createDirectory(folder.path().resolve("files"));
            Path root = new Unpacker(MOST_BYTES).unpack(archive, file.name(), into);
            return new FolderTree(root, file.name(), release.version().toString(), folder::close);
        } catch (IOException e) {
            folder.close();
            throw new ProblemException(
                    Problem.of(
                            file.name(),
                            "it cannot be unpacked (" + e.getMessage() + ")",
                            "give another version or source with -Ddd.source"),
                    e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Folders of an unpacked wheel that go on Python's path. */
    public static List<String> rootsOfWheel(LibraryTree wheel) {
        List<String> roots = new ArrayList<>(List.of(""));
        wheel.files().stream()
                .map(file -> InstalledModules.DATA_FOLDER.matcher(file.path()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group().replaceFirst("/$", ""))
                .distinct()
                .forEach(roots::add);
        return roots;
    }

    private static IndexFile source(Release release) {
        return release.source()
                .orElseThrow(() -> new ProblemException(Problem.of(
                        release.version().toString(),
                        "this version has neither a wheel nor a source distribution",
                        "ask for another with -Ddd.source=NAME==VERSION")));
    }

    private static Optional<TreeFile> file(LibraryTree tree, String path) {
        return tree.files().stream().filter(file -> file.path().equals(path)).findFirst();
    }

    private static String text(LibraryTree tree, TreeFile file) throws IOException {
        return new String(tree.read(file), StandardCharsets.UTF_8);
    }
}
