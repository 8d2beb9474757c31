package org.ddintegration.scan.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.PyModule;

/** What names say: of the function, its class, its module, its parameters and what its body names. */
final class WordFeatures {
    private static final Set<String> NEXT = Set.of("__next__", "__anext__");

    private final WordGroups groups = new WordGroups();
    private final Words words = new Words();
    private final BodyWords body = new BodyWords(words, groups.of("body"));
    private final Map<PyModule, List<String>> moduleWords = new ConcurrentHashMap<>();

    List<RankingFeature> all() {
        List<RankingFeature> found = new ArrayList<>();
        List<WordGroup> verbs = groups.of("verb");
        List<WordGroup> work = verbs.stream().filter(WordGroup::work).toList();
        verbs.forEach(group -> found.add(ShapeFeature.silent("verb_" + group.name(), s -> verb(s, group))));
        found.add(new ShapeFeature(
                "verb_whole", s -> isAnyOf(s, work) ? 1 : 0, "its name stands for work that tracers follow"));
        for (WordGroup group : groups.of("owner")) {
            String reason = group.name().equals("aside") ? "" : "belongs to a class of the kind " + group.name();
            found.add(new ShapeFeature("owner_" + group.name(), s -> owner(s, group), reason));
        }
        WordGroup messaging = groups.named("owner", "messaging");
        found.add(new ShapeFeature(
                "next_message",
                s -> NEXT.contains(s.name()) ? owner(s, messaging) : 0,
                "gives one message after another"));
        for (WordGroup group : groups.of("argument")) {
            found.add(new ArgumentFeature(group));
        }
        for (WordGroup group : groups.of("body")) {
            found.add(new ShapeFeature(
                    "body_" + group.name(), s -> body(s, group), "its body deals with " + plural(group.name())));
        }
        groups.of("module")
                .forEach(group -> found.add(
                        ShapeFeature.silent("module_" + group.name(), s -> group.count(moduleWords(s.module())))));
        return found;
    }

    private static String plural(String name) {
        return name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    }

    private boolean isAnyOf(Subject subject, List<WordGroup> work) {
        if (isUnnamed(subject)) {
            return false;
        }
        String bare = String.join("_", words.of(subject.name()));
        return work.stream().anyMatch(group -> group.has(bare));
    }

    private double verb(Subject subject, WordGroup group) {
        List<String> its = isUnnamed(subject) ? List.of() : words.of(subject.name());
        if (its.isEmpty()) {
            return 0;
        }
        return group.has(its.get(0)) ? 1 : group.hasAny(its) ? 0.5 : 0;
    }

    /** Classes are named for what they are, and special methods by Python. */
    private static boolean isUnnamed(Subject subject) {
        return subject.isClass()
                || (subject.name().startsWith("__") && subject.name().endsWith("__"));
    }

    private double owner(Subject subject, WordGroup group) {
        List<String> its =
                subject.isMethod() ? words.of(subject.type().orElseThrow().name()) : List.of();
        if (its.isEmpty()) {
            return 0;
        }
        return group.has(its.get(its.size() - 1)) ? 1 : group.hasAny(its) ? 0.5 : 0;
    }

    private double body(Subject subject, WordGroup group) {
        return callee(subject).map(f -> Math.log1p(body.count(f, group))).orElse(0.0);
    }

    private static Optional<PyFunction> callee(Subject subject) {
        return subject.isClass() ? Optional.empty() : subject.function();
    }

    private List<String> moduleWords(PyModule module) {
        return moduleWords.computeIfAbsent(module, one -> wordsBelowTop(one.name()));
    }

    private List<String> wordsBelowTop(String name) {
        return Stream.of(name.substring(name.indexOf('.') + 1).split("\\."))
                .flatMap(part -> words.of(part).stream())
                .toList();
    }
}
