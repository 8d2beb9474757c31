package org.ddintegration.drift;

import java.util.List;

/**
 * What becomes of an integration.
 *
 * @param libraries what was compared, each in words such as {@code redis 4.6.0, 6.4.0 -> 7.0.1}
 * @param hooks each path that is wrapped, in the order of the descriptor
 * @param newcomers what is new beside them and not traced
 * @param notes what else is to be known
 */
public record IntegrationDrift(
        String name, List<String> libraries, List<HookDrift> hooks, List<Newcomer> newcomers, List<String> notes) {
    public List<HookDrift> breakages() {
        return hooks.stream().filter(one -> one.fate().isBreakage()).toList();
    }

    /** The number of paths of which the library was read. */
    public long read() {
        return hooks.stream().filter(one -> one.fate() != Fate.UNREAD).count();
    }
}
