package org.ddintegration.workflow.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddintegration.ProblemException;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.TestedVersions;
import org.ddintegration.drift.ComparedLibrary;
import org.ddintegration.packaging.DistributionName;
import org.ddintegration.python.StandardLibrary;
import org.ddintegration.scan.outline.Outline;
import org.ddintegration.source.index.PackageIndex;

/** Reads the versions of an integration's libraries that are compared. */
public final class LibraryComparison {
    private static final String FROM = "dd.from";
    private static final String TO = "dd.to";

    private final OutlineReading reading;
    private final PackageIndex index;
    private final Optional<String> from;
    private final Optional<String> to;

    /**
     * @param libraries those that have what is wrapped; empty where Python brings all of it along
     * @param notes what could not be read, for a person
     */
    public record Compared(List<ComparedLibrary> libraries, List<String> notes) {}

    /**
     * @param from version, directory or wheel that is compared with, {@code lowest} or {@code highest}; both ends of what is
     *     tested when empty
     * @param to version, directory or wheel that is looked at, {@code highest} or {@code newest}; the newest when empty
     * @throws ProblemException when one is neither
     */
    public LibraryComparison(OutlineReading reading, PackageIndex index, Optional<String> from, Optional<String> to) {
        VersionEnds.require(from, FROM, List.of(VersionEnds.LOWEST, VersionEnds.HIGHEST));
        VersionEnds.require(to, TO, List.of(VersionEnds.HIGHEST, VersionEnds.NEWEST));
        this.reading = reading;
        this.index = index;
        this.from = from;
        this.to = to;
    }

    /** @throws ProblemException when the main library cannot be read */
    public Compared of(Descriptor descriptor, Map<String, TestedVersions> registered) {
        VersionEnds ends = new VersionEnds(index, descriptor, registered);
        TreeSet<String> wanted = new TreeSet<>();
        descriptor.tracing().hooks().stream()
                .flatMap(hook -> hook.via().stream())
                .map(HookPoint::module)
                .filter(module -> !StandardLibrary.has(module.split("\\.")[0]))
                .forEach(wanted::add);
        List<ComparedLibrary> libraries = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<String> distributions = distributions(descriptor);
        for (String distribution : distributions) {
            boolean isMain = distribution.equals(distributions.get(0));
            if (wanted.isEmpty() || (!isMain && isPlace(to))) {
                break;
            }
            try {
                ComparedLibrary library = library(distribution, isMain, ends);
                if (wanted.removeIf(module -> library.installs(module))) {
                    libraries.add(library);
                }
            } catch (ProblemException unreadable) {
                if (distributions.size() == 1) {
                    throw unreadable;
                }
                notes.add(distribution + " could not be read: " + unreadable.getMessage());
            }
        }
        return new Compared(libraries, notes);
    }

    /** Each once, however it is spelled. */
    private static List<String> distributions(Descriptor descriptor) {
        Map<String, String> bySpelling = new LinkedHashMap<>();
        descriptor
                .library()
                .distributions()
                .forEach(one -> bySpelling.putIfAbsent(DistributionName.normalize(one), one));
        return List.copyOf(bySpelling.values());
    }

    private ComparedLibrary library(String distribution, boolean isMain, VersionEnds ends) {
        Outline after = isPlace(to)
                ? reading.place(distribution, to.get(), TO)
                : reading.release(distribution, ends.after(distribution, ofLibrary(to, isMain)));
        List<Outline> before = new ArrayList<>();
        if (isPlace(from)) {
            before.add(reading.place(distribution, from.get(), FROM));
        } else {
            for (String version : ends.before(distribution, ofLibrary(from, isMain))) {
                before.add(reading.release(distribution, version));
            }
        }
        return new ComparedLibrary(distribution, isMain, before, after);
    }

    /** A version is the main library's; a word is said of all. */
    private static Optional<String> ofLibrary(Optional<String> asked, boolean isMain) {
        return asked.filter(text -> isMain || VersionEnds.isWord(text));
    }

    private static boolean isPlace(Optional<String> asked) {
        return asked.filter(OutlineReading::isPlace).isPresent();
    }

    /** Whether the package index must be asked for the newest releases. */
    public boolean isWithNewest() {
        return to.filter(text -> !text.equals(VersionEnds.NEWEST)).isEmpty();
    }

    /** Whether what is compared with or looked at is of one library, and of no other. */
    public boolean isOfOneLibrary() {
        return Stream.of(from, to).flatMap(Optional::stream).anyMatch(text -> !VersionEnds.isWord(text));
    }
}
