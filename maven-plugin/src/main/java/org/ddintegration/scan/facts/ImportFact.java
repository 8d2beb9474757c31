package org.ddintegration.scan.facts;

import java.util.Optional;

/**
 * One name of an import statement.
 *
 * @param module dotted, as written after the dots; may be empty in a relative import
 * @param level number of leading dots
 * @param name what is taken from the module, {@code *} for all; absent in {@code import module}
 */
public record ImportFact(
        String module, int level, Optional<String> name, Optional<String> alias, boolean typeOnly, boolean fallback) {
    public boolean isStar() {
        return name.isPresent() && name.get().equals("*");
    }

    /** The name that it binds; for {@code import a.b} that is {@code a}. */
    public String bound() {
        return alias.orElseGet(() -> name.orElseGet(this::first));
    }

    private String first() {
        int dot = module.indexOf('.');
        return dot < 0 ? module : module.substring(0, dot);
    }
}
