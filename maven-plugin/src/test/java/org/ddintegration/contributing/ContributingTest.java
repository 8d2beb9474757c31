package org.ddintegration.contributing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ddintegration.pages.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what {@code CONTRIBUTING.md} and the site's page of contributors tell people to do. */
class ContributingTest {
    private static final Page CHANGES = Page.ofProject("CONTRIBUTING.md");
    private static final Page CONTRIBUTOR = Page.ofSite("contributors.md");
    private static final String BASE = "org.ddintegration.";

    @TempDir
    static Path folder;

    private static URLClassLoader plugin;

    @BeforeAll
    static void doWhatThePageSays() throws Exception {
        ChangedPlugin changed = ChangedPlugin.copiedTo(folder);
        for (String diff : CHANGES.blocks("diff")) {
            changed.apply(diff);
        }
        plugin = changed.compiledWith(
                "AcmePage",
                CONTRIBUTOR.blocks("java").get(0),
                Map.of(
                        "templates/docs/acme/{name}.md.vm",
                        CONTRIBUTOR.blocks("velocity").get(0)));
    }

    @AfterAll
    static void close() throws Exception {
        plugin.close();
    }

    @Test
    void aContributorOfOnesOwnRendersItsTemplate() throws Exception {
        Object found = asInMaven(() -> Class.forName(BASE + "contribute.ContributorCatalogue", true, plugin)
                .getMethod("find", ClassLoader.class)
                .invoke(null, plugin));
        Object contributor = ((List<?>) found)
                .stream()
                        .filter(one -> one.toString().contains("docs/acme/"))
                        .findFirst()
                        .orElseThrow();
        Object target = target();
        Object noLocks = Class.forName(BASE + "contribute.Locks", true, plugin)
                .getField("NONE")
                .get(null);
        Object integration = Class.forName(BASE + "contribute.Integration", true, plugin)
                .getConstructors()[0]
                .newInstance(
                        descriptor("""
                                name: solr
                                title: Solr
                                library:
                                  modules: [solr]
                                hooks:
                                  - target: solr:get
                                """),
                        Map.of(),
                        noLocks,
                        layout(target),
                        target,
                        method(contributor, "templatesFor").invoke(contributor, layout(target)));

        Object contributed = method(contributor, "contribute").invoke(contributor, integration);

        assertThat(contributed.toString()).contains("path=docs/acme/solr.md", "File[text=# Solr\n]");
    }

    @Test
    void aLayoutIsFoundByItsNewProbe() throws Exception {
        assertThat(layout(target()).toString()).contains("NOTES_IN_MARKDOWN");
    }

    @Test
    void aDescriptorMayStateTheNewCategory() throws Exception {
        String text = "name: solr\ncategory: search\nlibrary:\n  distributions: [solr]\nhooks:\n  - target: solr:get\n";

        assertThat(descriptor(text).toString()).contains("SEARCH");
    }

    private static Method method(Object contributor, String name) {
        return Stream.of(contributor.getClass().getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object target() throws Exception {
        Path target = folder.resolve("dd-trace-py");
        for (String path : List.of("ddtrace/_monkey.py", "riotfile.py", "tests/contrib/x", "changelog/README.md")) {
            Files.createDirectories(target.resolve(path).getParent());
            Files.writeString(target.resolve(path), "");
        }
        return Class.forName(BASE + "target.DirectoryCheckout", true, plugin)
                .getMethod("at", Path.class)
                .invoke(null, target);
    }

    private static Object layout(Object target) throws Exception {
        Class<?> checkouts = Class.forName(BASE + "target.Checkout", true, plugin);
        return Class.forName(BASE + "target.Layouts", true, plugin)
                .getMethod("of", checkouts)
                .invoke(null, target);
    }

    private static Object descriptor(String text) throws Exception {
        return Class.forName(BASE + "descriptor.file.DescriptorReader", true, plugin)
                .getMethod("read", String.class, byte[].class)
                .invoke(null, "solr.yaml", text.getBytes(UTF_8));
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
}
