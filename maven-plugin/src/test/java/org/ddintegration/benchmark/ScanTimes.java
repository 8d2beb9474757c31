package org.ddintegration.benchmark;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.run.LibraryScanner;
import org.ddintegration.source.Source;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.library.LibraryOpener;
import org.ddintegration.source.library.LibraryRequest;
import org.ddintegration.source.library.OpenedLibrary;

/** Scans a folder twice, the second time with what the first one kept. */
public final class ScanTimes {
    private ScanTimes() {}

    /** @param args name of the library, its folder, the interpreter, a folder for what is kept */
    public static void main(String[] args) {
        Path kept = Path.of(args[3]);
        LibraryOpener opener = new LibraryOpener(
                PackageIndex.ofUser(Optional.of(args[2])), kept, false, Console.SILENT, question -> Optional.empty());
        LibraryRequest request = new LibraryRequest(
                args[0],
                Optional.of(new Source.Directory(Path.of(args[1]))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        try (OpenedLibrary library = opener.open(request)) {
            double first = seconds(library, args[2], kept.resolve(args[0] + ".gz"));
            double second = seconds(library, args[2], kept.resolve(args[0] + ".gz"));
            System.out.println(String.format(Locale.ROOT, "%.3f %.3f", first, second));
        }
    }

    private static double seconds(OpenedLibrary library, String python, Path kept) {
        long start = System.nanoTime();
        try (LibraryScanner scanner =
                LibraryScanner.start(PythonInterpreter.find(Optional.of(python)), Console.SILENT)) {
            Scan scan = scanner.scanAndKeep(library, kept);
            if (scan.candidates().isEmpty()) {
                throw new IllegalStateException("nothing was found");
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
