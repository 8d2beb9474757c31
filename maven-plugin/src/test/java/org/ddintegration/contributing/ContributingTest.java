package org.ddintegration.contributing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what {@code CONTRIBUTING.md} tells people to do. */
class ContributingTest {
    private static final Path PAGE = Path.of("..", "CONTRIBUTING.md");
    private static final String BASE = "org.ddintegration.";

    @TempDir
    static Path folder;

    private static URLClassLoader plugin;

    @BeforeAll
    static void doWhatThePageSays() throws Exception {
        ChangedPlugin changed = ChangedPlugin.copiedTo(folder);
        for (String diff : blocks("diff")) {
            changed.apply(diff);
        }
        plugin = changed.compiledWith("AcmePage", blocks("java").get(0));
    }

    @AfterAll
    static void close() throws Exception {
        plugin.close();
    }

    @Test
    void aContributorOfOnesOwnIsFound() throws Exception {
        Object found = asInMaven(() -> Class.forName(BASE + "contribute.ContributorCatalogue", true, plugin)
                .getMethod("find", ClassLoader.class)
                .invoke(null, plugin));

        assertThat((List<?>) found).anyMatch(one -> one.toString().contains("docs/acme/"));
    }

    @Test
    void aLayoutIsFoundByItsNewProbe() throws Exception {
        Path target = folder.resolve("dd-trace-py");
        for (String path : List.of("ddtrace/_monkey.py", "riotfile.py", "tests/contrib/x", "changelog/README.md")) {
            Files.createDirectories(target.resolve(path).getParent());
            Files.writeString(target.resolve(path), "");
        }
        Object checkout = Class.forName(BASE + "target.DirectoryCheckout", true, plugin)
                .getMethod("at", Path.class)
                .invoke(null, target);
        Class<?> checkouts = Class.forName(BASE + "target.Checkout", true, plugin);

        Object layout = Class.forName(BASE + "target.Layouts", true, plugin)
                .getMethod("of", checkouts)
                .invoke(null, checkout);

        assertThat(layout.toString()).contains("NOTES_IN_MARKDOWN");
    }

    @Test
    void aDescriptorMayStateTheNewCategory() throws Exception {
        String text = "name: solr\ncategory: search\nlibrary:\n  distributions: [solr]\nhooks:\n  - target: solr:get\n";

        Object descriptor = Class.forName(BASE + "descriptor.file.DescriptorReader", true, plugin)
                .getMethod("read", String.class, byte[].class)
                .invoke(null, "solr.yaml", text.getBytes(UTF_8));

        assertThat(descriptor.toString()).contains("SEARCH");
    }

    private static Object asInMaven(Callable<Object> work) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(plugin);
        try {
            return work.call();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static List<String> blocks(String language) throws Exception {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
