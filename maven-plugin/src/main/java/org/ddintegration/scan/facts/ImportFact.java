package org.ddintegration.scan.facts;

import java.util.Optional;

/**
 * One name of an import statement.
 *
 * @param module dotted, as written after the dots; may be empty in a relative import
 * @param level number of leading dots
 * @param name what is taken from the module, {@code *} for all; absent in {@code import module}
 * @param flags the constants of this class
 */
public record ImportFact(String module, int level, Optional<String> name, Optional<String> alias, int flags) {
    /** For type checkers alone. */
    public static final int TYPE_ONLY = 1;
    /** In an {@code else} or {@code except} branch. */
    public static final int FALLBACK = 2;
    /** In a branch that runs on no Linux. */
    public static final int UNREACHED = 4;
    /** Where not every machine comes: other systems, other versions of Python, or nobody knows. */
    public static final int PARTIAL = 8;

    public boolean is(int flag) {
        return (flags & flag) != 0;
    }

    /** Whether whoever imports the module runs it, on every machine. */
    public boolean isSure() {
        return flags == 0;
    }

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
