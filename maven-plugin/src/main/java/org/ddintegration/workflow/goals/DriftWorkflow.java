package org.ddintegration.workflow.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.adopt.Adopter;
import org.ddintegration.adopt.RegistryFacts;
import org.ddintegration.drift.DriftFinder;
import org.ddintegration.drift.DriftJson;
import org.ddintegration.drift.DriftPage;
import org.ddintegration.drift.DriftTable;
import org.ddintegration.drift.DriftXml;
import org.ddintegration.drift.IntegrationDrift;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.target.Checkout;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.IntegrationNames;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.TargetOpener;
import org.ddintegration.workflow.Workspace;
import org.ddintegration.workflow.loading.DriftSubject;
import org.ddintegration.workflow.loading.DriftSubjects;
import org.ddintegration.workflow.state.RunFolders;
import org.ddintegration.workflow.versions.LibraryComparison;
import org.ddintegration.workflow.versions.LibraryComparison.Compared;
import org.ddintegration.workflow.versions.OutlineReading;

/** Tells what newer versions of libraries do to integrations. Writes reports, and nothing in the target. */
public final class DriftWorkflow {
    private final Bench bench;
    private final Request request;
    private final Optional<String> from;
    private final Optional<String> to;
    private final List<Problem> unknown = new ArrayList<>();

    /**
     * @param from what is compared with, see {@link LibraryComparison}
     * @param to what is looked at, likewise
     */
    public DriftWorkflow(Bench bench, Request request, Optional<String> from, Optional<String> to) {
        this.bench = bench;
        this.request = request;
        this.from = from;
        this.to = to;
    }

    /** @throws ProblemException when a hook point is broken, which is said before, or nothing can be told of any */
    public void compare() {
        Checkout target = new TargetOpener(bench.workspace()).open(request.target(), request.python(), bench.console());
        PackageIndex index = PackageIndex.ofUser(request.python());
        DriftSubjects subjects = new DriftSubjects(
                bench.workspace(), target, new Adopter(target, PythonInterpreter.chosenOrNewest(request.python())));
        List<String> names =
                new IntegrationNames(bench.workspace(), bench.questions()).of(request.names(), subjects::names);
        List<IntegrationDrift> drifts = new ArrayList<>();
        RunFolders folders = new RunFolders(bench);
        try (OutlineReading reading = new OutlineReading(bench, request, index)) {
            LibraryComparison comparison = new LibraryComparison(reading, index, from, to);
            refuseOneVersionOfMany(names, comparison);
            if (names.size() > 1 && comparison.isWithNewest()) {
                index.askAhead(names.stream()
                        .flatMap(name -> RegistryFacts.of(target, name).distributions().stream())
                        .toList());
            }
            for (String name : names) {
                if (names.size() > 1) {
                    bench.console().info("[" + (names.indexOf(name) + 1) + "/" + names.size() + "] " + name);
                }
                drift(name, subjects, comparison).ifPresent(drift -> {
                    report(drift, folders);
                    drifts.add(drift);
                });
            }
        }
        conclude(drifts, names, folders);
    }

    private static void refuseOneVersionOfMany(List<String> names, LibraryComparison comparison) {
        if (names.size() > 1 && comparison.isOfOneLibrary()) {
            throw new ProblemException(Problem.of(
                            String.join(",", names),
                            "dd.from and dd.to name versions of one library, and there are several integrations",
                            "name one integration, or leave both out")
                    .at("name"));
        }
    }

    /** Empty when nothing can be told of it. */
    private Optional<IntegrationDrift> drift(String name, DriftSubjects subjects, LibraryComparison comparison) {
        try {
            DriftSubject subject = subjects.of(name);
            Compared compared = comparison.of(subject.descriptor(), subject.registered());
            return Optional.of(new DriftFinder(compared.libraries()).of(name, subject.hooks(), compared.notes()));
        } catch (ProblemException problem) {
            unknown.addAll(problem.problems());
            bench.console().warn(name + ": " + problem.getMessage());
            return Optional.empty();
        }
    }

    private void report(IntegrationDrift drift, RunFolders folders) {
        DriftTable.say(drift, bench.console());
        folders.write(Map.of(
                Workspace.driftPath(drift.name(), "json"), DriftJson.of(drift),
                Workspace.driftPath(drift.name(), "xml"), DriftXml.of(drift),
                Workspace.driftPath(drift.name(), "html"), DriftPage.of(List.of(drift))));
    }

    private void conclude(List<IntegrationDrift> drifts, List<String> names, RunFolders folders) {
        if (drifts.isEmpty()) {
            throw new ProblemException(unknown);
        }
        String page = Workspace.driftPath(drifts.get(0).name(), "html");
        if (names.size() > 1) {
            page = Workspace.driftOfAllPath();
            folders.write(Map.of(page, DriftPage.of(drifts)));
        }
        bench.console().info("The report to read in a browser: " + page);
        List<IntegrationDrift> broken =
                drifts.stream().filter(one -> !one.breakages().isEmpty()).toList();
        if (!broken.isEmpty()) {
            int hooks = broken.stream().mapToInt(one -> one.breakages().size()).sum();
            String integrations = broken.stream().map(IntegrationDrift::name).collect(Collectors.joining(", "));
            String counted = hooks + (hooks == 1 ? " hook point is" : " hook points are");
            throw new ProblemException(Problem.of(
                    integrations,
                    counted + " broken in the newer version",
                    "wrap what took their place, or give the hooks the versions that have them"));
        }
    }
}
