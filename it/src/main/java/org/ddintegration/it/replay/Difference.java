package org.ddintegration.it.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a pull request that the plugin does not write, and why.
 *
 * @param isOwn whether they belong to the integration; those that belong to another change are not counted
 * @param path of the file, a regular expression
 * @param line likewise
 */
public record Difference(boolean isOwn, Pattern path, Pattern line, String reason) {
    /**
     * Reads paragraphs that begin with {@code # reason}; each further line is {@code own} or {@code other}, the path and
     * the line.
     */
    static List<Difference> parse(String text) {
        List<Difference> differences = new ArrayList<>();
        String reason = "";
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            if (line.startsWith("# ")) {
                reason = line.substring(2);
                continue;
            }
            String[] fields = line.split(" ", 3);
            differences.add(new Difference(
                    fields[0].equals("own"), Pattern.compile(fields[1]), Pattern.compile(fields[2]), reason));
        }
        return differences;
    }

    boolean explains(Missing missing) {
        return path.matcher(missing.path()).matches()
                && line.matcher(missing.line()).matches();
    }
}
