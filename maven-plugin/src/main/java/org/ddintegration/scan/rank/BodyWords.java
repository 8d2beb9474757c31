package org.ddintegration.scan.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ddintegration.scan.facts.BindFact;
import org.ddintegration.scan.facts.CallFact;
import org.ddintegration.scan.facts.ScopeFacts;
import org.ddintegration.scan.model.PyFunction;

/** How often words of each group occur in the identifiers that a function's body calls, gives a value, and passes on. */
final class BodyWords {
    private final Words words;
    private final List<WordGroup> groups;
    private final Map<String, List<Integer>> groupsOfWords = new HashMap<>();
    private final Map<String, List<Integer>> groupsOfPaths = new ConcurrentHashMap<>();
    private final Map<PyFunction, int[]> counts = new ConcurrentHashMap<>();

    BodyWords(Words words, List<WordGroup> groups) {
        this.words = words;
        this.groups = groups;
        for (int i = 0; i < groups.size(); i++) {
            for (String word : groups.get(i).words()) {
                groupsOfWords.computeIfAbsent(word, w -> new ArrayList<>(1)).add(i);
            }
        }
    }

    int count(PyFunction function, WordGroup group) {
        return counts.computeIfAbsent(function, one -> count(one.facts().scope()))[groups.indexOf(group)];
    }

    private int[] count(ScopeFacts scope) {
        int[] found = new int[groups.size()];
        for (CallFact call : scope.calls()) {
            add(call.callee(), found);
        }
        for (BindFact bind : scope.binds()) {
            add(bind.target(), found);
            bind.value().paths().forEach(path -> add(path, found));
        }
        scope.refs().forEach(path -> add(path, found));
        return found;
    }

    private void add(String path, int[] found) {
        for (int group : groupsOfPaths.computeIfAbsent(path, this::groups)) {
            found[group]++;
        }
    }

    /** For each word of the path its groups; of an identifier that repeats a word only once. */
    private List<Integer> groups(String path) {
        List<Integer> found = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= path.length(); i++) {
            boolean inside = i < path.length() && Character.isUnicodeIdentifierPart(path.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.of(path.substring(start, i)).stream()
                        .distinct()
                        .forEach(word -> found.addAll(groupsOfWords.getOrDefault(word, List.of())));
                start = -1;
            }
        }
        return List.copyOf(found);
    }
}
