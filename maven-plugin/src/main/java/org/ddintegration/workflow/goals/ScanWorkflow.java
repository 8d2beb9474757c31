package org.ddintegration.workflow.goals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.compare.HookChanges;
import org.ddintegration.scan.report.Excerpts;
import org.ddintegration.scan.report.HtmlReport;
import org.ddintegration.scan.report.ScanTable;
import org.ddintegration.scan.store.ScanReader;
import org.ddintegration.scan.store.ScanWriter;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.source.library.OpenedLibrary;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.IntegrationNames;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.Workspace;
import org.ddintegration.workflow.draft.DescriptorDraft;
import org.ddintegration.workflow.state.DescriptorFiles;
import org.ddintegration.workflow.state.RunFolders;
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
        RunFolders folders = new RunFolders(bench);
        LibraryReading reading = LibraryReading.keeping(bench, request, PackageIndex.ofUser(request.python()));
        List<String> names = new IntegrationNames(bench.workspace(), bench.questions()).of(request);
        for (String name : names) {
            Optional<Descriptor> descriptor =
                    new DescriptorFiles(bench.workspace(), request).find(name).map(DescriptorReader::read);
            if (descriptor.isPresent()) {
                reading.read(descriptor.get(), (library, scan) -> {
                    warnOfChanges(descriptor.get(), scan);
                    return report(name, library, scan, folders);
                });
            } else {
                reading.read(name, (library, scan) -> report(name, library, scan, folders));
            }
        }
        new NextSteps(bench).run("integration", names);
    }

    private void warnOfChanges(Descriptor descriptor, Scan now) {
        Optional<Scan> before = ScanReader.readIfThere(bench.workspace().scanOf(descriptor.name()));
        new HookChanges(before, now).of(descriptor.tracing().hookPoints()).forEach(change -> bench.console()
                .warn(change.toString()));
    }

    private Scan report(String name, OpenedLibrary library, Scan scan, RunFolders folders) {
        Console console = bench.console();
        ScanTable.lines(scan).forEach(console::info);
        String json = Workspace.scanPath(name);
        String page = Workspace.scanReportPath(name);
        String html = HtmlReport.of(scan, new Excerpts(library.tree()), DescriptorDraft.hooks(name, library, scan));
        folders.write(Map.of(json, ScanWriter.text(scan), page, html));
        console.info("All " + scan.candidates().size() + " candidates: " + json);
        console.info("The report to read in a browser: " + page);
        return scan;
    }
}
