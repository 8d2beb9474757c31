package org.ddintegration.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.ddintegration.plan.StyledModule.Handler;
import org.eclipse.jgit.util.FileUtils;

/** Functions that are rendered in another order, one of which somebody has edited. */
class MovedFunctionsTest {
    private static final String PATCH = "foo/patch.py";

    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("moved-functions");
    }

    @AfterProperty
    void deleteFolder() throws IOException {
        FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE);
    }

    @Property(tries = 200)
    void takeTheirHandEditsAlong(@ForAll("reordered") Reordered names, @ForAll boolean atTheEnd) throws IOException {
        Workbench bench = new Workbench(Files.createTempDirectory(folder, "try"));
        bench.run(Workbench.rendered("foo", Workbench.file(PATCH, lines(handlers(names.before())))));
        List<Handler> edited = handlers(names.before()).stream()
                .map(handler -> handler.name().equals(names.edited()) ? handler.edited("by_hand()", atTheEnd) : handler)
                .toList();
        bench.file(PATCH, new StyledModule(edited).text(WritingStyle.GENERATED));

        bench.run(Workbench.rendered("foo", Workbench.file(PATCH, lines(handlers(names.now())))));

        List<Handler> expected = handlers(names.now()).stream()
                .map(handler -> edited.stream()
                        .filter(one -> one.name().equals(handler.name()))
                        .findFirst()
                        .orElse(handler))
                .toList();
        assertThat(bench.text(PATCH)).isEqualTo(String.join("\n", lines(expected)) + "\n");
    }

    private static List<Handler> handlers(List<String> names) {
        return names.stream()
                .map(name -> new Handler(name, "One span.", List.of("args"), "", false))
                .toList();
    }

    private static List<String> lines(List<Handler> handlers) {
        return new StyledModule(handlers).text(WritingStyle.GENERATED).lines().toList();
    }

    /** @param edited one of those before */
    record Reordered(List<String> before, List<String> now, String edited) {}

    /** All functions stay; some may be new. */
    @Provide
    Arbitrary<Reordered> reordered() {
        List<String> names = List.of("put", "get", "close", "open", "send");
        return Combinators.combine(
                        Arbitraries.shuffle(names),
                        Arbitraries.shuffle(names),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 4))
                .as((before, now, kept, edited) -> {
                    List<String> stood = before.subList(0, kept);
                    return new Reordered(stood, now, stood.get(edited % kept));
                });
    }
}
