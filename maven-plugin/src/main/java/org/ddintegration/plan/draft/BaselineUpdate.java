package org.ddintegration.plan.draft;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ddintegration.plan.baseline.Baseline;
import org.ddintegration.plan.baseline.EntryKey;
import org.ddintegration.plan.baseline.Generated;
import org.ddintegration.plan.baseline.Origin;

/** What was rendered last for one integration, and what is now. */
public final class BaselineUpdate {
    private final Baseline before;
    private final SortedMap<String, Generated> oldFiles;
    private final SortedMap<EntryKey, Generated> oldEntries;
    private final SortedMap<String, Generated> files = new TreeMap<>();
    private final SortedMap<EntryKey, Generated> entries = new TreeMap<>();
    private final SortedSet<String> folders = new TreeSet<>();

    public BaselineUpdate(Baseline before) {
        this.before = before;
        this.oldFiles = new TreeMap<>(before.files());
        this.oldEntries = new TreeMap<>(before.entries());
        this.folders.addAll(before.folders());
    }

    String integration() {
        return before.integration();
    }

    /** Version of ddtrace that was rendered for last. */
    public String version() {
        return before.origin().layout();
    }

    /** Files rendered last of which this run has not said anything yet. */
    public SortedMap<String, Generated> oldFiles() {
        return oldFiles;
    }

    public SortedMap<EntryKey, Generated> oldEntries() {
        return oldEntries;
    }

    public Optional<Generated> takeFile(String path) {
        return Optional.ofNullable(oldFiles.remove(path));
    }

    public Optional<Generated> takeEntry(EntryKey key) {
        return Optional.ofNullable(oldEntries.remove(key));
    }

    /** What was rendered last under one path is the base for another now. */
    public void move(String from, String to) {
        oldFiles.put(to, oldFiles.remove(from));
    }

    public void rendered(String path, Generated file) {
        files.put(path, file);
    }

    public void rendered(EntryKey key, Generated entry) {
        entries.put(key, entry);
    }

    /** Paths of the files rendered now. */
    public Set<String> files() {
        return files.keySet();
    }

    public void made(String folder) {
        folders.add(folder);
    }

    public Baseline after(Origin origin) {
        return new Baseline(integration(), origin, files, entries, needed());
    }

    public SortedSet<String> foldersLeft() {
        SortedSet<String> left = new TreeSet<>(folders);
        left.removeAll(needed());
        return left;
    }

    private SortedSet<String> needed() {
        return folders.stream()
                .filter(folder -> files.keySet().stream().anyMatch(path -> path.startsWith(folder + "/")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
