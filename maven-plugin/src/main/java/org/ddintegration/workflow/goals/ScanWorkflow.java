package org.ddintegration.workflow.goals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.report.Excerpts;
import org.ddintegration.scan.report.HtmlReport;
import org.ddintegration.scan.report.ScanTable;
import org.ddintegration.scan.store.ScanWriter;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.library.OpenedLibrary;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.IntegrationNames;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.loading.ChangedHooks;
import org.ddintegration.workflow.state.DescriptorFiles;
import org.ddintegration.workflow.state.StoredScan;
import org.ddintegration.workflow.versions.LibraryReading;

/** Only reads libraries: neither a target nor a descriptor is needed. */
public final class ScanWorkflow {
    private final Bench bench;
    private final Request request;

    public ScanWorkflow(Bench bench, Request request) {
        this.bench = bench;
        this.request = request;
    }

    /** @throws ProblemException when a library cannot be had, or the reports cannot be written */
    public void scan() {
        LibraryReading reading = LibraryReading.keeping(bench, request, PackageIndex.ofUser(request.python()));
        for (String name : new IntegrationNames(bench.workspace(), bench.questions()).of(request.names())) {
            Optional<Descriptor> descriptor =
                    new DescriptorFiles(bench.workspace(), request).find(name).map(DescriptorReader::read);
            if (descriptor.isPresent()) {
                reading.read(descriptor.get(), (library, scan) -> {
                    Optional<Scan> before = new StoredScan(bench.workspace())
                            .read(descriptor.get().name());
                    new ChangedHooks(bench.console()).warn(descriptor.get(), before, scan);
                    return report(name, library, scan);
                });
            } else {
                reading.read(name, (library, scan) -> report(name, library, scan));
            }
        }
    }

    private Scan report(String name, OpenedLibrary library, Scan scan) {
        Console console = bench.console();
        ScanTable.lines(scan).forEach(console::info);
        Path json = bench.workspace().scanOf(name);
        Path page = json.resolveSibling("report.html");
        ScanWriter.write(scan, json);
        try {
            Files.writeString(page, HtmlReport.of(scan, new Excerpts(library.tree())), UTF_8);
        } catch (IOException unwritable) {
            throw new ProblemException(
                    Problem.of(
                            page.toString(),
                            "the report cannot be written: " + unwritable.getMessage(),
                            "make the folder writable"),
                    unwritable);
        }
        console.info("All %d candidates: %s".formatted(scan.candidates().size(), shown(json)));
        console.info("The report to read in a browser: " + shown(page));
        return scan;
    }

    private Path shown(Path file) {
        return bench.workspace().root().relativize(file);
    }
}
