package org.ddintegration.plan.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that share workspaces and targets, each step of which is done in every order. */
class LockOrderTest {
    @TempDir
    Path folder;

    @Test
    void noRunWaitsForOneThatWaitsForIt() throws IOException {
        Exploration exploration = new Exploration(runs(), RunLock::inOrder);

        exploration.explore();

        assertThat(exploration.stuck).isEmpty();
        assertThat(exploration.seen).hasSizeGreaterThan(50);
    }

    @Test
    void theyWouldIfEachTookItsLocksAsItNamesItsFolders() throws IOException {
        Exploration exploration =
                new Exploration(runs(), run -> run.stream().map(RunFolder::lock).toList());

        exploration.explore();

        assertThat(exploration.stuck).isNotEmpty();
    }

    /** Two go round in a ring, one works in a workspace that is its target too, one in a target inside of a workspace. */
    private List<List<RunFolder>> runs() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        Path two = Files.createDirectories(folder.resolve("two"));
        Path target = Files.createDirectories(folder.resolve("between"));
        Path managed = Files.createDirectories(two.resolve(".dd/targets/dd-trace-py"));
        return List.of(
                List.of(RunFolder.ofWorkspace(one), RunFolder.of(target)),
                List.of(RunFolder.of(target), RunFolder.ofWorkspace(two)),
                List.of(RunFolder.ofWorkspace(two), RunFolder.of(managed), RunFolder.ofWorkspace(one)),
                List.of(RunFolder.of(one), RunFolder.ofWorkspace(one)),
                List.of(RunFolder.ofWorkspace(one), RunFolder.of(one)));
    }

    /** Takes and gives back real locks, so that each state is reached once. */
    private static final class Exploration {
        private final List<List<Path>> runs;
        private final List<List<LockFile>> held = new ArrayList<>();
        private final boolean[] ended;
        private final Set<String> seen = new HashSet<>();
        private final List<String> stuck = new ArrayList<>();

        Exploration(List<List<RunFolder>> runs, Function<List<RunFolder>, List<Path>> order) {
            this.runs = runs.stream().map(order).toList();
            this.ended = new boolean[runs.size()];
            runs.forEach(run -> held.add(new ArrayList<>()));
        }

        void explore() {
            String state = held.stream().map(List::size).toList() + Arrays.toString(ended);
            if (!seen.add(state)) {
                return;
            }
            boolean goesOn = false;
            boolean allEnded = true;
            for (int run = 0; run < runs.size(); run++) {
                allEnded &= ended[run];
                goesOn |= !ended[run] && step(run);
            }
            if (!goesOn && !allEnded) {
                stuck.add(state);
            }
        }

        /** False when the run has to wait. */
        private boolean step(int run) {
            List<LockFile> own = held.get(run);
            if (own.size() == runs.get(run).size()) {
                List<LockFile> given = List.copyOf(own);
                given.forEach(LockFile::close);
                own.clear();
                ended[run] = true;
                explore();
                ended[run] = false;
                runs.get(run).forEach(lock -> own.add(LockFile.attempt(lock).orElseThrow()));
                return true;
            }
            Optional<LockFile> next = LockFile.attempt(runs.get(run).get(own.size()));
            next.ifPresent(lock -> {
                own.add(lock);
                explore();
                own.remove(own.size() - 1).close();
            });
            return next.isPresent();
        }
    }
}
