package org.ddintegration.it.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ddintegration.edit.UnknownShapeException;

/**
 * What came of the edits of one tree.
 *
 * @param files shared files that were edited
 * @param broken promises that were not kept
 */
record Trial(RealTree tree, int cases, Set<String> files, List<String> broken, double seconds) {
    private static final int INTEGRATIONS = 40;
    private static final List<Surroundings> SURROUNDINGS = List.of(Surroundings.values());

    /** Draws a number of cases. */
    static Trial of(RealTree tree, int cases, Random random) {
        long begin = System.nanoTime();
        AnyDescriptor descriptors = new AnyDescriptor(random);
        List<SharedEdit> edits = IntStream.range(0, INTEGRATIONS)
                .mapToObj(i -> SharedEdit.of(tree, descriptors))
                .flatMap(List::stream)
                .toList();
        Set<String> files = new TreeSet<>();
        List<String> broken = new ArrayList<>();
        int tried = 0;
        while (tried < cases) {
            SharedEdit one = edits.get(random.nextInt(edits.size()));
            SharedEdit other = edits.get(random.nextInt(edits.size()));
            if (one.path().equals(other.path())
                    && !one.integration().equals(other.integration())
                    && isTried(tree, one, other, random, broken)) {
                files.add(one.path());
                tried++;
            }
        }
        return new Trial(tree, tried, files, broken, (System.nanoTime() - begin) / 1e9);
    }

    private static boolean isTried(
            RealTree tree, SharedEdit one, SharedEdit other, Random random, List<String> broken) {
        Surroundings surroundings = SURROUNDINGS.get(random.nextInt(SURROUNDINGS.size()));
        String released = tree.text(one.path());
        EditCase drawn =
                new EditCase(one.path(), surroundings.of(one.path(), released, random), one.edit(), other.edit());
        String name = "%s %s, %s beside %s in %s: "
                .formatted(tree, one.path(), one.edit().id(), other.edit().id(), surroundings);
        try {
            if (!drawn.isApplicable()) {
                return false;
            }
            drawn.broken(random).forEach(law -> broken.add(name + law));
        } catch (UnknownShapeException | NoSuchElementException e) {
            broken.add(name + e);
        }
        return true;
    }

    @Override
    public String toString() {
        return String.format("%s: %,d cases on %d shared files in %.1f s", tree, cases, files.size(), seconds);
    }
}
