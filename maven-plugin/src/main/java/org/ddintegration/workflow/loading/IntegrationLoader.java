package org.ddintegration.workflow.loading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.contribute.Locks;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LibraryRead;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.ddintegration.file.TextFile;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.store.ScanReader;
import org.ddintegration.source.index.IndexVersions;
import org.ddintegration.source.index.PackageIndex;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.Layout;
import org.ddintegration.target.NamePlaces;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.state.DescriptorFiles;
import org.ddintegration.workflow.state.LocksFile;
import org.ddintegration.workflow.versions.KnownVersions;
import org.ddintegration.workflow.versions.LibraryReading;
import org.ddintegration.workflow.versions.StatedLowest;

/** Brings together what is known of one integration: its descriptor, or a first one drafted from a scan. */
public final class IntegrationLoader {
    /** What reads libraries; most runs need none. */
    private record Reading(PackageIndex index, LibraryReading library) {}

    private final Bench bench;
    private final Request request;
    private final Checkout target;
    private final Supplier<Layout> layout;
    private Optional<Reading> reading = Optional.empty();

    /** @param layout the target's */
    public IntegrationLoader(Bench bench, Request request, Checkout target, Supplier<Layout> layout) {
        this.bench = bench;
        this.request = request;
        this.target = target;
        this.layout = layout;
    }

    public IntegrationInput prepare(String name) {
        Optional<Path> file = new DescriptorFiles(bench.workspace(), request).find(name);
        if (file.isEmpty()) {
            refuseTaken(name);
            return new FirstDraft(bench, reading().index(), reading().library(), request.handlers()).prepare(name);
        }
        Descriptor descriptor = DescriptorReader.read(file.get());
        refuseModeOfKept(descriptor, file.get());
        return withMode(
                request.writing().rescan()
                        ? new Rescan(bench, reading().index(), reading().library()).prepare(descriptor, file.get())
                        : known(descriptor, file.get()));
    }

    private IntegrationInput known(Descriptor descriptor, Path file) {
        String name = descriptor.name();
        List<HookPoint> targets = descriptor.tracing().hookPoints();
        Path stored = bench.workspace().scanOf(name);
        if (Files.exists(stored) && isOf(stored, descriptor)) {
            Map<HookPoint, Candidate> scanned = scanned(stored, targets);
            new UnknownHooks(bench.console()).warn(descriptor, file, scanned, () -> ScanReader.read(stored));
            SpanValueCheck.check(descriptor, file, scanned);
            IntegrationInput input =
                    new IntegrationInput(descriptor, scanned, locks(name), List.of(), Optional.empty());
            return isStated(descriptor, stored) ? input : stating(input, file, ScanReader.readHead(stored));
        }
        if (descriptor.tracing().isKept()) {
            return new IntegrationInput(descriptor, Map.of(), locks(name), List.of(), Optional.empty());
        }
        String reason = Files.exists(stored) ? "the stored scan is of another version" : "no scan is stored";
        bench.console().info(name + ": " + reason + ", so the library is read again");
        Scan scan = reading().library().read(descriptor, (library, fresh) -> fresh);
        Map<HookPoint, Candidate> scanned = scan.reachedBy(targets);
        new UnknownHooks(bench.console()).warn(descriptor, file, scanned, () -> scan);
        SpanValueCheck.check(descriptor, file, scanned);
        IntegrationInput input = new IntegrationInput(descriptor, scanned, locks(name), List.of(), Optional.of(scan));
        boolean isStated = descriptor.library().read().isPresent() && !KnownVersions.isOutdated(descriptor);
        return isStated ? input : stating(input, file, scan);
    }

    /** Whether a stored scan is of what the descriptor says was read. */
    private static boolean isOf(Path stored, Descriptor descriptor) {
        Optional<LibraryRead> read = descriptor.library().read();
        if (read.isEmpty()) {
            return true;
        }
        Scan scan = ScanReader.readHead(stored);
        return read.get().isOf(scan.version(), scan.commit());
    }

    /** Whether a descriptor says all that can be said of what was read. */
    private static boolean isStated(Descriptor descriptor, Path stored) {
        if (descriptor.library().read().isPresent()) {
            return !KnownVersions.isOutdated(descriptor);
        }
        Scan scan = ScanReader.readHead(stored);
        return scan.version().isEmpty() && scan.commit().isEmpty();
    }

    /** Of a large scan only what is asked for is built, where the hook points are what it found. */
    private static Map<HookPoint, Candidate> scanned(Path stored, List<HookPoint> targets) {
        Map<HookPoint, Candidate> found = ScanReader.find(stored, targets);
        return found.size() == targets.size() ? found : ScanReader.read(stored).reachedBy(targets);
    }

    /** A descriptor that no run wrote, or whose tests have changed since, states nothing of the index yet. */
    private IntegrationInput stating(IntegrationInput input, Path file, Scan scan) {
        Descriptor descriptor = input.descriptor();
        Optional<IndexVersions> versions = new KnownVersions(reading().index(), bench.console()).of(descriptor);
        versions.ifPresent(index -> StatedLowest.of(descriptor, reading().library(), bench.console())
                .warn(descriptor, file, input.scanned().keySet(), scan.version(), index));
        LibraryRead read = KnownVersions.read(scan, descriptor, versions);
        String before = TextFile.read(file);
        String after = new StatedReading(bench.console()).in(file, before, descriptor, read);
        FileWrite write = FileWrite.changing(file, before, after);
        return new IntegrationInput(
                descriptor.with(read), input.scanned(), input.locks(), List.of(write), input.freshScan());
    }

    private Reading reading() {
        if (reading.isEmpty()) {
            PackageIndex index = PackageIndex.ofUser(request.python());
            reading = Optional.of(new Reading(index, LibraryReading.of(bench, request, index, layout)));
        }
        return reading.get();
    }

    private Locks locks(String name) {
        return new LocksFile(bench.workspace(), name).read();
    }

    private void refuseTaken(String name) {
        List<String> taken = NamePlaces.taken(target, name);
        if (!taken.isEmpty() && !request.writing().options().replace()) {
            throw new ProblemException(Problem.of(
                            name,
                            "the target has an integration of that name already: " + String.join(", ", taken),
                            "choose another name, replace it with -Ddd.replace, or describe it as it is: mvn dd:adopt -Dname="
                                    + name)
                    .at(target.root().toString()));
        }
    }

    private void refuseModeOfKept(Descriptor descriptor, Path file) {
        if (descriptor.tracing().isKept() && request.handlers().isPresent()) {
            throw new ProblemException(Problem.of(
                            request.handlers().get().name().toLowerCase(Locale.ROOT),
                            "the handlers of " + descriptor.name() + " were written by hand, and stay",
                            "leave out -Ddd.handlers, or write another mode than kept into the descriptor")
                    .at(file.toString()));
        }
    }

    private IntegrationInput withMode(IntegrationInput prepared) {
        return request.handlers()
                .map(mode -> prepared.with(prepared.descriptor().with(mode)))
                .orElse(prepared);
    }
}
