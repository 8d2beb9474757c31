package org.ddintegration.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.scan.run.RecordingScanner;
import org.ddintegration.scan.store.ScanWriter;
import org.ddintegration.source.Source;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.library.LibraryOpener;
import org.ddintegration.source.library.LibraryRequest;
import org.ddintegration.source.library.OpenedLibrary;

/** Scans the libraries that the ranking is trained on, as the plugin scans a distribution. */
public final class ScanLibraries {
    private ScanLibraries() {}

    /** @param args folder for the scans, folder for what is loaded, then {@code NAME=DISTRIBUTION==VERSION} of each library */
    public static void main(String[] args) {
        Path scans = Path.of(args[0]);
        PackageIndex index = PackageIndex.ofUser(Optional.empty());
        LibraryOpener opener =
                new LibraryOpener(index, Path.of(args[1]), false, Console.SILENT, question -> Optional.empty());
        Arrays.stream(args).skip(2).forEach(library -> {
            List<String> parts = List.of(library.split("=+"));
            scan(parts.get(0), new Source.Distribution(parts.get(1), Optional.of(parts.get(2))), opener, scans);
        });
    }

    private static void scan(String name, Source source, LibraryOpener opener, Path scans) {
        LibraryRequest request = new LibraryRequest(
                name, Optional.of(source), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        try (RecordingScanner scanner = new RecordingScanner();
                OpenedLibrary library = opener.open(request)) {
            Files.writeString(scans.resolve(name + ".json"), ScanWriter.text(scanner.scan(library)));
            Files.writeString(scans.resolve(name + ".choices.json"), scanner.choices());
            System.out.println("scanned " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
