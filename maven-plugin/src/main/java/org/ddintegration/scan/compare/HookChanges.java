package org.ddintegration.scan.compare;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.Nearest;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.Scan;
import org.ddintegration.scan.store.SignatureText;

/** Looks for hook points of an earlier scan in a later one: vanished, moved, renamed or with another signature. */
public final class HookChanges {
    private final Optional<Scan> before;
    private final Scan after;
    private final Set<HookPoint> known = new HashSet<>();

    /** @param before the scan that the hook points were chosen from; without it nothing is known of signatures */
    public HookChanges(Optional<Scan> before, Scan after) {
        this.before = before;
        this.after = after;
        before.ifPresent(scan -> scan.candidates().forEach(candidate -> known.add(candidate.target())));
    }

    /** In the order of the hook points; those that are as they were are left out. */
    public List<HookChange> of(Collection<HookPoint> hooks) {
        return hooks.stream().flatMap(hook -> change(hook).stream()).toList();
    }

    private Optional<HookChange> change(HookPoint hook) {
        Optional<Candidate> old = before.flatMap(scan -> scan.find(hook));
        Optional<Candidate> now = after.find(hook);
        if (now.isPresent()) {
            return old.map(HookChanges::signature)
                    .filter(text -> !text.equals(signature(now.get())))
                    .map(text ->
                            new HookChange(hook, "changed its signature from " + text + " to " + signature(now.get())));
        }
        boolean wasNoDefinition = before.isPresent() && old.isEmpty();
        return wasNoDefinition && reachedBy(hook).isPresent()
                ? Optional.empty()
                : Optional.of(new HookChange(hook, whereabouts(hook, old)));
    }

    private static String signature(Candidate candidate) {
        return SignatureText.of(candidate.definition().signature());
    }

    private String whereabouts(HookPoint hook, Optional<Candidate> old) {
        return reachedBy(hook)
                .or(() -> first(one -> isNew(one) && one.target().qualname().equals(hook.qualname())))
                .map(one -> "moved to " + one.target())
                .or(() -> renamed(hook, old).map(one -> "is gone; perhaps it was renamed to " + one.target()))
                .orElse("is gone");
    }

    private Optional<Candidate> reachedBy(HookPoint path) {
        return first(one -> one.access().publicPaths().contains(path)
                || one.access().wrapPaths().contains(path));
    }

    private Optional<Candidate> first(Predicate<Candidate> test) {
        return after.candidates().stream().filter(test).findFirst();
    }

    private boolean isNew(Candidate candidate) {
        return !known.contains(candidate.target());
    }

    /** What is new beside it and has a like name, else what is new beside it and takes the same. */
    private Optional<Candidate> renamed(HookPoint hook, Optional<Candidate> old) {
        List<Candidate> beside = after.candidates().stream()
                .filter(one -> isNew(one)
                        && one.target().module().equals(hook.module())
                        && one.target().owner().equals(hook.owner()))
                .toList();
        Optional<String> like = Nearest.to(
                hook.name(), beside.stream().map(one -> one.target().name()).toList());
        Stream<Candidate> sameTaken = old.isEmpty() || before.isEmpty()
                ? Stream.of()
                : beside.stream().filter(one -> takesTheSame(one, old.get()));
        return like.flatMap(name -> beside.stream()
                        .filter(one -> one.target().name().equals(name))
                        .findFirst())
                .or(sameTaken::findFirst);
    }

    private static boolean takesTheSame(Candidate one, Candidate other) {
        return one.definition().kind() == other.definition().kind()
                && names(one).size() > 1
                && names(one).equals(names(other));
    }

    private static List<String> names(Candidate candidate) {
        return candidate.definition().signature().parameters().stream()
                .map(PythonParameter::name)
                .toList();
    }
}
