package org.ddintegration.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.plan.Workbench.SHARED;
import static org.ddintegration.plan.Workbench.file;
import static org.ddintegration.plan.Workbench.rendered;
import static org.ddintegration.plan.Workbench.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.ddintegration.plan.model.Options;
import org.ddintegration.plan.model.Rendered;
import org.eclipse.jgit.util.FileUtils;

/** Several integrations, put in and taken out in any order, over shared files of any shape. */
class ComposingTest {
    private static final List<Rendered> THREE = List.of(
            rendered("bar", file("made/bar.py", List.of("1")), section("bar", "1")),
            rendered("foo", file("made/foo/a.py", List.of("1")), section("foo", "1", "2")),
            rendered("zoo", file("zoo.py", List.of("1")), section("zoo", "1"), section("alpha")));

    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("composing");
    }

    @AfterProperty
    void deleteFolder() throws IOException {
        FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE);
    }

    @Property(tries = 60)
    void leaveTheTargetAsItWas(@ForAll("shared") String shared, @ForAll long seed, @ForAll boolean withDescriptors)
            throws IOException {
        Workbench bench = bench(shared);
        var before = bench.tree();
        Random random = new Random(seed);

        shuffled(random).forEach(bench::run);
        shuffled(random).forEach(one -> bench.remove(Options.DEFAULT, withDescriptors ? one : rendered(one.name())));

        assertThat(bench.tree()).isEqualTo(before);
    }

    @Property(tries = 60)
    void comeToTheSameBytesInOneRunAndInSeveral(@ForAll("shared") String shared, @ForAll long seed) throws IOException {
        Workbench once = bench(shared);
        Workbench several = bench(shared);

        once.run(shuffled(new Random(seed)).toArray(Rendered[]::new));
        shuffled(new Random(seed + 1)).forEach(several::run);

        assertThat(several.tree()).isEqualTo(once.tree());
        assertThat(once.run(THREE.toArray(Rendered[]::new)).writes()).isFalse();
    }

    @Provide
    Arbitrary<String> shared() {
        Arbitrary<List<String>> names = Arbitraries.of("[a]\nx", "[m]", "[n]\ny\nz", "[zz]\nx")
                .list()
                .uniqueElements()
                .ofMaxSize(4)
                .map(list -> list.stream().sorted().toList());
        return names.flatMap(sections -> Arbitraries.of("\n", "\r\n", "")
                .map(end -> ("= sections\n\n" + String.join("\n\n", sections))
                                .strip()
                                .replace("\n", end.isEmpty() ? "\n" : end)
                        + end));
    }

    private Workbench bench(String shared) throws IOException {
        Workbench bench = new Workbench(Files.createTempDirectory(folder, "try"));
        bench.file(SHARED, shared);
        return bench;
    }

    private static List<Rendered> shuffled(Random random) {
        List<Rendered> list = new ArrayList<>(THREE);
        Collections.shuffle(list, random);
        return list;
    }
}
