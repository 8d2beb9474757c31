package org.ddintegration.scan.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordGroupsTest {
    private final WordGroups groups = new WordGroups();

    @Test
    void joinsTheLinesOfAGroup() {
        WordGroup aside = group("owner", "aside");

        assertThat(aside.has("error")).isTrue();
        assertThat(aside.has("codec")).isTrue();
        assertThat(aside.work()).isFalse();
    }

    @Test
    void marksVerbsThatTracersFollow() {
        assertThat(group("verb", "send").work()).isTrue();
        assertThat(group("verb", "get").work()).isFalse();
    }

    @Test
    void countsEachWordOnce() {
        WordGroup send = group("verb", "send");

        assertThat(send.count(List.of("send", "send", "publish", "other"))).isEqualTo(2);
        assertThat(send.hasAny(List.of("other"))).isFalse();
    }

    @Test
    void hasNothingOfAKindItDoesNotKnow() {
        assertThat(groups.of("colour")).isEmpty();
    }

    private WordGroup group(String kind, String name) {
        return groups.of(kind).stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
