package org.ddintegration.scan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.LlmFacts;

/**
 * What was read from a library.
 *
 * @param library what was read, in words: {@code greenstalk 2.0.2 from git+…@2.0.2}
 * @param version version of the library; empty when unknown
 * @param modules top-level modules that it installs, the main one first
 * @param candidates best first
 * @param files number of Python files read
 * @param skipped files left out, path to reason
 * @param obstacles what can be no hook point although it is there
 * @param commit full id of the commit that was read; empty when it was no clone
 * @param llm what LLM Observability can show of calls of language models, where it was found
 * @param domain what it is for
 */
public record Scan(
        String library,
        String version,
        List<String> modules,
        List<Candidate> candidates,
        int files,
        Map<String, String> skipped,
        SortedMap<HookPoint, Obstacle> obstacles,
        String commit,
        Map<HookPoint, LlmFacts> llm,
        Domain domain) {
    /** Of a library of which no call is one of a language model. */
    public Scan(
            String library,
            String version,
            List<String> modules,
            List<Candidate> candidates,
            int files,
            Map<String, String> skipped,
            SortedMap<HookPoint, Obstacle> obstacles,
            String commit) {
        this(library, version, modules, candidates, files, skipped, obstacles, commit, Map.of(), Domain.UNKNOWN);
    }

    /** Of what is no clone. */
    public Scan(
            String library,
            String version,
            List<String> modules,
            List<Candidate> candidates,
            int files,
            Map<String, String> skipped,
            SortedMap<HookPoint, Obstacle> obstacles) {
        this(library, version, modules, candidates, files, skipped, obstacles, "");
    }

    /** The same of a library that is for this. */
    public Scan in(Domain found) {
        return new Scan(library, version, modules, candidates, files, skipped, obstacles, commit, llm, found);
    }

    /** What a first descriptor takes, best first. */
    public List<Candidate> proposed() {
        return candidates.stream().filter(one -> one.standing().proposed()).toList();
    }

    /** The same, of which a first descriptor takes these. */
    public Scan proposing(Collection<HookPoint> targets) {
        return new Scan(
                library,
                version,
                modules,
                candidates.stream()
                        .map(one -> one.proposed(targets.contains(one.target())))
                        .toList(),
                files,
                skipped,
                obstacles,
                commit,
                llm,
                domain);
    }

    public Optional<Candidate> find(HookPoint target) {
        return candidates.stream().filter(c -> c.target().equals(target)).findFirst();
    }

    /** What the path leads to: the function that is defined there, inherited, or bound there under another name. */
    public Optional<Candidate> reachedBy(HookPoint path) {
        return find(path).or(() -> candidates.stream()
                .filter(c -> c.access().wrapPaths().contains(path)
                        || c.access().publicPaths().contains(path))
                .findFirst());
    }

    /** What each of the paths leads to; one that leads nowhere is left out. */
    public Map<HookPoint, Candidate> reachedBy(Collection<HookPoint> paths) {
        Map<HookPoint, Candidate> found = new TreeMap<>();
        paths.forEach(path -> reachedBy(path).ifPresent(candidate -> found.put(path, candidate)));
        return found;
    }
}
