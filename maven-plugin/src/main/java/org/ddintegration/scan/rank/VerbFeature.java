package org.ddintegration.scan.rank;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The name begins with a word for work that leaves the process. */
final class VerbFeature implements Feature {
    private static final Set<String> STRONG = Set.of(
            "execute",
            "executemany",
            "query",
            "send",
            "request",
            "publish",
            "call",
            "invoke",
            "fetch",
            "dispatch",
            "perform",
            "produce",
            "consume",
            "enqueue",
            "render",
            "search",
            "urlopen",
            "callproc",
            "generate",
            "handle");
    private static final Set<String> WEAK = Set.of(
            "get",
            "set",
            "put",
            "post",
            "delete",
            "patch",
            "connect",
            "run",
            "commit",
            "rollback",
            "process",
            "create",
            "receive",
            "recv",
            "poll",
            "read",
            "write",
            "load",
            "stream",
            "complete",
            "embed",
            "submit",
            "start",
            "insert",
            "update",
            "find",
            "list",
            "upload",
            "download",
            "make",
            "emit",
            "subscribe",
            "reserve",
            "step",
            "init");

    @Override
    public String name() {
        return "verb";
    }

    @Override
    public double of(Subject subject) {
        List<String> words = Words.of(subject.name());
        if (words.isEmpty() || subject.isClass()) {
            return 0;
        }
        if (STRONG.contains(words.get(0))) {
            return 1;
        }
        if (WEAK.contains(words.get(0))) {
            return words.size() == 1 ? 0.7 : 0.5;
        }
        return words.stream().anyMatch(STRONG::contains) ? 0.4 : 0;
    }

    @Override
    public Optional<String> why(Subject subject, double value) {
        return value < 1 ? Optional.empty() : Optional.of("is named like work that leaves the process");
    }
}
