package org.ddintegration.verify.environments;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddintegration.process.Program;
import org.ddintegration.process.ProgramLog;

/**
 * The user's own pip configuration, from {@code pip config list}, so that another installer asks the same index.
 *
 * @param values option name to value, such as {@code index-url}
 */
public record PipSettings(Map<String, String> values) {
    private static final Pattern LINE = Pattern.compile("(?:\\S+)\\.([a-z-]+)='(.*)'");
    private static final Map<String, String> UV = Map.of(
            "index-url", "UV_DEFAULT_INDEX",
            "extra-index-url", "UV_INDEX",
            "find-links", "UV_FIND_LINKS",
            "cert", "SSL_CERT_FILE");

    /**
     * @param python one that has pip
     * @param scratch a file for pip's answer, deleted at once since there may be passwords in it
     */
    public static PipSettings of(Path python, Path scratch) {
        Program.of(python, "-m", "pip", "config", "list")
                .in(scratch.toAbsolutePath().getParent())
                .run(scratch);
        try {
            return parse(ProgramLog.text(scratch).lines().toList());
        } finally {
            scratch.toFile().delete();
        }
    }

    /** @param lines such as {@code global.index-url='URL'}; others are passed over */
    static PipSettings parse(List<String> lines) {
        Map<String, String> values = new TreeMap<>();
        lines.stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> values.put(line.group(1), line.group(2)));
        return new PipSettings(values);
    }

    /** Environment variables that tell uv the same. */
    Map<String, String> forUv() {
        Map<String, String> variables = new TreeMap<>();
        UV.forEach((option, variable) -> {
            if (values.containsKey(option)) {
                variables.put(variable, values.get(option));
            }
        });
        return variables;
    }
}
