package org.ddintegration.scan.facts;

import java.util.List;

/**
 * What the statements of a module or function do.
 *
 * @param refs paths that are passed on as values, where they are not called
 * @param returns what is returned or yielded
 */
public record ScopeFacts(
        List<ImportFact> imports,
        List<BindFact> binds,
        List<CallFact> calls,
        List<String> refs,
        List<ValueFact> returns) {
    public static final ScopeFacts EMPTY = new ScopeFacts(List.of(), List.of(), List.of(), List.of(), List.of());
}
