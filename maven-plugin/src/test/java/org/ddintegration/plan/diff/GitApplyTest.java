package org.ddintegration.plan.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.ddintegration.plan.Workbench;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Plan;
import org.eclipse.jgit.util.FileUtils;

class GitApplyTest {
    private record Sides(Optional<String> before, Optional<String> after) {}

    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("git-apply");
    }

    @AfterProperty
    void deleteFolder() throws IOException {
        delete();
    }

    @Property(tries = 60)
    void yieldsWhatTheRunWrites(@ForAll("files") Map<String, Sides> files) throws Exception {
        delete();
        Path target = Files.createDirectories(folder.resolve("target"));
        SortedMap<String, String> expected = new TreeMap<>();
        List<Change> changes = new ArrayList<>();
        for (var file : new TreeMap<>(files).entrySet()) {
            Sides sides = file.getValue();
            changes.add(new Change(file.getKey(), Action.UPDATE, sides.before, sides.after, List.of()));
            write(target.resolve(file.getKey()), sides.before);
            sides.after.ifPresent(text -> expected.put(file.getKey(), text));
        }
        Path patch = Files.writeString(
                folder.resolve("plan.diff"),
                UnifiedDiff.of(new Plan(changes, List.of(), List.of(), List.of(), List.of(), List.of())));

        apply(target, patch);

        SortedMap<String, String> found = Workbench.tree(target);
        found.values().removeIf("folder"::equals);
        assertThat(found).isEqualTo(expected);
    }

    @Provide
    Arbitrary<Map<String, Sides>> files() {
        Arbitrary<String> paths = Arbitraries.of("a.txt", "new/folder/b.py", "new/c d.txt", "ä.rst", "q\"uote.md");
        Arbitrary<String> texts = Arbitraries.of("a\n", "b\n", "\n", "c\r\n", "ü\n", "-- x\n", "\\ No\n", "+\n", "tail")
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("", lines));
        Arbitrary<Optional<String>> side = texts.optional(0.8);
        return Arbitraries.maps(paths, Combinators.combine(side, side).as(Sides::new))
                .ofMinSize(1)
                .ofMaxSize(5)
                .filter(files -> files.values().stream().anyMatch(sides -> !sides.before.equals(sides.after)));
    }

    private static void write(Path file, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.get());
        }
    }

    private void apply(Path target, Path patch) throws Exception {
        Process git = new ProcessBuilder("git", "apply", "--whitespace=nowarn", patch.toString())
                .directory(target.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
    }

    private void delete() throws IOException {
        FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE | FileUtils.SKIP_MISSING);
    }
}
