package org.ddintegration.scan.rank;

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
        int start = -1;
        for (int i = 0; i <= path.length(); i++) {
            boolean inside = i < path.length() && Character.isUnicodeIdentifierPart(path.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                addIdentifier(path.substring(start, i), found);
                start = -1;
            }
        }
    }

    private void addIdentifier(String identifier, Map<String, Integer> found) {
        List<String> its = words.of(identifier);
        for (int i = 0; i < its.size(); i++) {
            if (its.indexOf(its.get(i)) == i) {
                found.merge(its.get(i), 1, Integer::sum);
            }
        }
    }
}
