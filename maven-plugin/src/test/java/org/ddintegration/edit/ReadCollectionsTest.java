package org.ddintegration.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadCollectionsTest {
    private final ReadCollections collections = new ReadCollections();
    private final List<String> read = new ArrayList<>();

    @Test
    void readsATextOnceForAllEntriesThatArePutIntoIt() {
        String text = "b\nd\n";
        for (String word : List.of("c", "a", "e")) {
            text = put(text, word);
        }

        assertThat(text).isEqualTo("a\nb\nc\nd\ne\n");
        assertThat(read).containsExactly("b\nd\n");
    }

    @Test
    void readsAgainWhatAnEntryThatBeginsLikeACommentMakesOfAText() {
        assertThat(put("b\n", "#a")).isEqualTo("#a\nb\n");
        put("#a\nb\n", "c");

        assertThat(read).containsExactly("b\n", "#a\nb\n");
    }

    @Test
    void derivesOtherCollectionsOfTheSameText() {
        String text = "b\n# end\n1\n3\n";
        collections.of(text, "numbers", this::numbers);
        String with = put(text, "a");

        Listing numbers = collections.of(with, "numbers", this::numbers).listing();

        assertThat(with).isEqualTo("a\nb\n# end\n1\n3\n");
        assertThat(read).containsExactly("numbers of " + text, text);
        assertThat(numbers.insert(1, List.of("2"))).isEqualTo("a\nb\n# end\n1\n2\n3\n");
    }

    @Test
    void readsAgainACollectionRightBelowWhichAnEntryIsPut() {
        String text = "1\nb\n";
        collections.of(text, "numbers", this::numbers);
        put(text, "a");

        collections.of("1\na\nb\n", "numbers", this::numbers);

        assertThat(read).containsExactly("numbers of " + text, text, "numbers of 1\na\nb\n");
    }

    private String put(String text, String word) {
        Listing listing = collections.of(text, "words", this::words).listing();
        int index = (int) listing.keys().stream()
                .filter(keys -> keys.get(0).compareTo(word) < 0)
                .count();
        String with = listing.insert(index, List.of(word));
        collections.inserted(text, "words", index, List.of(word), List.of(word), with);
        return with;
    }

    private Collected words(String text) {
        read.add(text);
        return listed(text, "[a-z]");
    }

    private Collected numbers(String text) {
        read.add("numbers of " + text);
        return listed(text, "[0-9]");
    }

    private static Collected listed(String text, String form) {
        Lines lines = Lines.of(text);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            if (lines.content(i).matches(form)) {
                blocks.add(new Block(List.of(lines.content(i)), i, i, i));
            }
        }
        return Collected.plain(Blocks.tight(lines, -1, "", blocks));
    }
}
