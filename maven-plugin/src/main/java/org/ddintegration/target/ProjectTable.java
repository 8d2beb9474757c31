package org.ddintegration.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table {@code [project]} of a checkout's {@code pyproject.toml}. It is looked up by pattern: every run asks for it, and the
 * parser of TOML that the product has takes longer to load than all else that a run with one changed key does with the target's
 * files. What is looked up is a text in quotes on one line, in whichever form TOML has for that.
 */
final class ProjectTable {
    private static final Pattern TABLE = Pattern.compile(
            "^\ufeff?[ \\t]*\\[[ \\t]*project[ \\t]*](.*?)(?=^[ \\t]*\\[[ \\t]*[\\w\"'\\[]|\\z)",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("^[ \\t]*#.*$", Pattern.MULTILINE);

    private ProjectTable() {}

    /** Without lines that are comments; empty when the checkout has no such table. */
    static String of(Checkout checkout) {
        Matcher table = TABLE.matcher(checkout.read("pyproject.toml").orElse(""));
        return table.find() ? COMMENT.matcher(table.group(1)).replaceAll("") : "";
    }
}
