package org.ddintegration.scan.facts;

import java.util.List;

/**
 * What the statements of a module or function do.
 *
 * @param refs paths that are passed on as values, where they are not called
 * @param returns what is returned or yielded
 * @param attributes those that are given a value of which nothing is known, such as {@code self.count}
 */
public record ScopeFacts(
        List<ImportFact> imports,
        List<BindFact> binds,
        List<CallFact> calls,
        List<String> refs,
        List<ValueFact> returns,
        List<String> attributes) {
    public static final ScopeFacts EMPTY =
            new ScopeFacts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
