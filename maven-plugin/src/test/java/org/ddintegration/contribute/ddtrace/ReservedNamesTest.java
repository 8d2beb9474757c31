package org.ddintegration.contribute.ddtrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.descriptor.ReservedNames;
import org.junit.jupiter.api.Test;

/** What generated code calls its own: all that its templates define, and all that it imports from other modules. */
class ReservedNamesTest {
    private static final Pattern DEFINED = Pattern.compile(
            "(?m)^ *(?:(?:async )?def|class) (\\w+)|^ *(\\w+)(?:: [^=\\n]+)? = |\\bfor (\\w+) in |\\bas (\\w+):");
    private static final Pattern PARAMETERS = Pattern.compile("(?m)^(?:async )?def \\w+\\(([^)]*)\\)");
    private static final Pattern IMPORTED = Pattern.compile("(?m)^from (?!greenstalk|aiosmtplib)\\S+ import (\\w+)$");

    @Test
    void holdWhatTheTemplatesDefine() throws Exception {
        assertThat(names("/templates/ddtrace/contrib/internal/{name}/patch.py.vm", DEFINED))
                .contains("get_version", "_unwrap", "unpatch")
                .allMatch(ReservedNamesTest::isReserved);
        assertThat(names("/templates/ddtrace/contrib/internal/{name}/patch.py", DEFINED))
                .contains("_set_tags", "span", "headers")
                .allMatch(ReservedNamesTest::isReserved);
        assertThat(names("/templates/tests/contrib/{name}", DEFINED))
                .contains("RESULT", "OriginalError", "call_function")
                .allMatch(ReservedNamesTest::isReserved);
    }

    @Test
    void holdWhatTheTemplatesTake() throws Exception {
        Set<String> taken = new TreeSet<>();
        for (String list : names("/templates/ddtrace/contrib/internal/{name}/patch.py", PARAMETERS)) {
            for (String parameter : list.replaceAll("\\[[^\\]]*]|#\\w+\\(", "").split(",")) {
                taken.add(parameter.strip().replaceFirst(":.*", "").replaceFirst("^\\*+", ""));
            }
        }
        taken.remove("");
        assertThat(taken).contains("module", "kwargs").allMatch(ReservedNamesTest::isReserved);
    }

    @Test
    void holdWhatGeneratedCodeImportsFromOtherModules() throws Exception {
        assertThat(besideTheLibrary("/rendered", IMPORTED))
                .contains("config", "wrap", "Any", "Span", "PatchTestCase", "traced_put")
                .allMatch(name -> name.startsWith("traced_")
                        || name.endsWith("Integration")
                        || name.endsWith("_CONFIG")
                        || isReserved(name));
    }

    private static boolean isReserved(String name) {
        return ReservedNames.contains(name) || name.startsWith("test_") || name.startsWith("__");
    }

    /** Names in modules that import the library, too: the class for LLM Observability and what traces streams do not. */
    private static Set<String> besideTheLibrary(String resource, Pattern pattern)
            throws IOException, URISyntaxException {
        return names(resource, pattern, file -> !file.contains("/llmobs/") && !file.endsWith("_streaming.py"));
    }

    private static Set<String> names(String resource, Pattern pattern) throws IOException, URISyntaxException {
        return names(resource, pattern, file -> true);
    }

    private static Set<String> names(String resource, Pattern pattern, Predicate<String> reads)
            throws IOException, URISyntaxException {
        Path root = Path.of(ReservedNamesTest.class.getResource(resource).toURI());
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> reads.test(file.toString()))
                    .filter(file -> file.toString().matches(".*\\.py(\\.vm|/.*\\.vm)?"))
                    .toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    for (int i = 1; i <= matcher.groupCount(); i++) {
                        if (matcher.group(i) != null) {
                            found.add(matcher.group(i));
                        }
                    }
                }
            }
        }
        return found;
    }
}
