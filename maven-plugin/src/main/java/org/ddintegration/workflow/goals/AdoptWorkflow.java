package org.ddintegration.workflow.goals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.adopt.AdoptedIntegration;
import org.ddintegration.adopt.Adopter;
import org.ddintegration.contribute.Locks;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.descriptor.file.DescriptorWriter;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.store.ScanWriter;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.Layouts;
import org.ddintegration.target.TargetVersion;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.IntegrationNames;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.TargetOpener;
import org.ddintegration.workflow.Workspace;
import org.ddintegration.workflow.loading.AdoptedReading;
import org.ddintegration.workflow.loading.IntegrationInput;
import org.ddintegration.workflow.state.LockedFolders;
import org.ddintegration.workflow.state.RunFolders;
import org.ddintegration.workflow.state.SchemaFiles;

/** Takes over integrations that a target has already: their descriptors are written, and nothing in the target. */
public final class AdoptWorkflow {
    private final Bench bench;
    private final Request request;
    private final boolean readsLibraries;

    /** @param readsLibraries also the libraries, to tell where the functions are defined that are wrapped */
    public AdoptWorkflow(Bench bench, Request request, boolean readsLibraries) {
        this.bench = bench;
        this.request = request;
        this.readsLibraries = readsLibraries;
    }

    /**
     * @throws ProblemException when none of them can be adopted, or the only one that was asked for; why others cannot is said
     */
    public void adopt() {
        Checkout target = new TargetOpener(bench.workspace()).open(request.target(), request.python(), bench.console());
        List<String> names = new IntegrationNames(bench.workspace(), bench.questions())
                .of(request.names(), () -> Adopter.names(target));
        bench.console().info("Target: dd-trace-py " + TargetVersion.of(target) + " in " + target.root());
        Adopter adopter = new Adopter(target, PythonInterpreter.chosenOrNewest(request.python()));
        AdoptedReading libraries = new AdoptedReading(bench, request, () -> Layouts.of(target));
        List<AdoptedIntegration> adopted = new ArrayList<>();
        Map<String, Scan> scans = new TreeMap<>();
        List<Problem> refused = new ArrayList<>();
        for (String name : names) {
            try {
                refuseDescribed(name);
                AdoptedIntegration one = adopter.adopt(name);
                adopted.add(readsLibraries ? located(one, libraries, scans) : one);
            } catch (ProblemException problem) {
                refused.addAll(problem.problems());
            }
        }
        if (adopted.isEmpty()) {
            throw new ProblemException(refused);
        }
        write(adopted, scans, target);
        adopted.forEach(this::say);
        refused.forEach(problem -> bench.console().warn(problem.message()));
        new NextSteps(bench)
                .run(
                        "check",
                        adopted.stream().map(one -> one.descriptor().name()).toList());
    }

    private static AdoptedIntegration located(
            AdoptedIntegration one, AdoptedReading libraries, Map<String, Scan> scans) {
        AdoptedReading.Read read = libraries.read(one.descriptor());
        read.scan().ifPresent(scan -> scans.put(one.descriptor().name(), scan));
        return new AdoptedIntegration(read.descriptor(), one.reads(), one.unread());
    }

    private void refuseDescribed(String name) {
        bench.workspace().descriptorOf(name).ifPresent(file -> {
            throw new ProblemException(Problem.of(
                            name,
                            "it has a descriptor already",
                            "work from that, or move it away to have it written anew")
                    .at(file.toString()));
        });
    }

    private void write(List<AdoptedIntegration> adopted, Map<String, Scan> scans, Checkout target) {
        RunFolders folders = new RunFolders(bench, request, target);
        List<FileWrite> files = new ArrayList<>(folders.replacing(SchemaFiles.texts()));
        scans.forEach((name, scan) ->
                files.addAll(folders.replacing(Map.of(Workspace.scanPath(name), ScanWriter.text(scan)))));
        List<IntegrationInput> read = new ArrayList<>();
        for (AdoptedIntegration one : adopted) {
            String file = one.descriptor().name() + ".yaml";
            String text = DescriptorWriter.write(file, one.descriptor());
            files.add(new FileWrite(
                    bench.workspace().root(), "integrations/" + file, Optional.empty(), Optional.of(text)));
            read.add(new IntegrationInput(
                    DescriptorReader.read(file, text.getBytes(UTF_8)),
                    Map.of(),
                    Locks.NONE,
                    List.of(),
                    Optional.empty()));
        }
        try (LockedFolders locked = folders.lock()) {
            locked.transaction()
                    .run(new StandingEntries(bench, target).remember(read).with(files));
        }
    }

    private void say(AdoptedIntegration one) {
        String name = one.descriptor().name();
        int hooks = one.descriptor().tracing().hooks().size();
        bench.console()
                .info("adopted   integrations/" + name + ".yaml: " + hooks
                        + (hooks == 1 ? " hook point" : " hook points"));
        if (!one.unread().isEmpty()) {
            bench.console().warn(name + ": not in the descriptor:");
            Stream.concat(
                            one.unread().stream().map(unread -> "  - " + unread),
                            Stream.of("  Add by hand what belongs there."))
                    .forEach(bench.console()::warn);
        }
    }
}
