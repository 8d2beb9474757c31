package org.ddintegration.scan.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.Sources;
import org.junit.jupiter.api.Test;

class DiversityTest {
    private static final LibraryModel MODEL =
            Sources.model("""
            # many.py
            class Many:
            %s
            # other.py
            class Other:
                def work(self): pass
            """.formatted("    def m%02d(self): pass\n".repeat(12).formatted(numbers(12))));

    @Test
    void putsAnotherClassBeforeTheTwelfthMethodOfOne() {
        List<Ranked> candidates = new ArrayList<>();
        for (PyFunction method : MODEL.module("lib.many").orElseThrow().functions()) {
            candidates.add(ranked(method, 1));
        }
        MODEL.module("lib.other").orElseThrow().functions().forEach(method -> candidates.add(ranked(method, 0.9)));

        List<String> order = Diversity.apply(candidates).stream()
                .map(one -> one.subject().name())
                .toList();

        assertThat(order.indexOf("work")).isBetween(8, 11);
        assertThat(order).startsWith("m00", "m01", "m02").endsWith("m11");
    }

    @Test
    void leavesFewOfAClassAlone() {
        PyFunction work = MODEL.module("lib.other")
                .orElseThrow()
                .functionNamed("Other.work")
                .orElseThrow();

        assertThat(Diversity.apply(List.of(ranked(work, 0.3)))).containsExactly(ranked(work, 0.3));
    }

    private static Ranked ranked(PyFunction function, double score) {
        return new Ranked(Subject.of(function, CallableKind.METHOD), score, Map.of(), List.of());
    }

    private static Object[] numbers(int count) {
        Object[] numbers = new Object[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
        return numbers;
    }
}
