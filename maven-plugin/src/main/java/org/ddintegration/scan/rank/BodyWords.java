package org.ddintegration.scan.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddintegration.scan.facts.BindFact;
import org.ddintegration.scan.facts.CallFact;
import org.ddintegration.scan.facts.ScopeFacts;
import org.ddintegration.scan.model.PyFunction;

/** How often words occur in the identifiers that a function's body calls, gives a value, and passes on. */
final class BodyWords {
    private final Words words;
    private final Map<String, List<String>> wordsOfPaths = new HashMap<>();
    private PyFunction last;
    private Map<String, Integer> counts = Map.of();

    BodyWords(Words words) {
        this.words = words;
    }

    int count(PyFunction function, WordGroup group) {
        if (function != last) {
            counts = count(function.facts().scope());
            last = function;
        }
        int count = 0;
        for (String word : group.words()) {
            count += counts.getOrDefault(word, 0);
        }
        return count;
    }

    private Map<String, Integer> count(ScopeFacts scope) {
        Map<String, Integer> found = new HashMap<>();
        for (CallFact call : scope.calls()) {
            add(call.callee(), found);
        }
        for (BindFact bind : scope.binds()) {
            add(bind.target(), found);
            add(bind.value(), found);
        }
        scope.refs().forEach(path -> add(path, found));
        return found;
    }

    private void add(String path, Map<String, Integer> found) {
        wordsOfPaths.computeIfAbsent(path, this::split).forEach(word -> found.merge(word, 1, Integer::sum));
    }

    private List<String> split(String path) {
        List<String> found = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= path.length(); i++) {
            boolean inside = i < path.length() && Character.isUnicodeIdentifierPart(path.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.of(path.substring(start, i)).stream().distinct().forEach(found::add);
                start = -1;
            }
        }
        return found;
    }
}
