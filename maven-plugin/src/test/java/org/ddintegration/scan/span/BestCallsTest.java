package org.ddintegration.scan.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Found;
import org.junit.jupiter.api.Test;

class BestCallsTest {
    private static List<String> of(List<String> targets) {
        List<Candidate> calls = IntStream.range(0, targets.size())
                .mapToObj(i -> Found.at(targets.get(i), 90 - i).candidate())
                .toList();
        return BestCalls.of(calls).stream()
                .map(candidate -> candidate.target().toString())
                .toList();
    }

    @Test
    void areAllWhereTheyAreFew() {
        assertThat(of(List.of("beans:Chat.create", "beans:Embeddings.create")))
                .containsExactly("beans:Chat.create", "beans:Embeddings.create");
    }

    @Test
    void areTheFirstOfMany() {
        List<String> many = IntStream.range(0, 30)
                .mapToObj("beans:Chat%d.create"::formatted)
                .toList();

        assertThat(of(many)).isEqualTo(many.subList(0, 12));
    }

    @Test
    void takeNoCallWithoutItsTwin() {
        List<String> many = new ArrayList<>(IntStream.range(0, 11)
                .mapToObj("beans:Chat%d.create"::formatted)
                .toList());
        many.addAll(List.of("beans.embeddings:Vectors.create", "beans.embeddings:AsyncVectors.create"));

        assertThat(of(many)).isEqualTo(many.subList(0, 11));
        assertThat(of(many.subList(1, 13))).isEqualTo(many.subList(1, 13));
        many.addAll(1, List.of("beans:Chat0.create_async"));
        assertThat(of(many)).isEqualTo(many.subList(0, 12));
    }
}
