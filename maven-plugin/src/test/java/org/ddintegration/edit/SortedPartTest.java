package org.ddintegration.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class SortedPartTest {
    @Property
    void noStretchHasMoreInOrder(
            @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'f') @StringLength(1) String> list,
            @ForAll @DoubleRange(min = 0.3, max = 1) double share) {
        int longest = 0;
        for (int from = 0; from < list.size(); from++) {
            for (int to = from + 1; to <= list.size(); to++) {
                int inOrder = inOrder(list.subList(from, to));
                if (inOrder >= share * (to - from)) {
                    longest = Math.max(longest, inOrder);
                }
            }
        }

        assertThat(SortedPart.longest(list, share, "c").length()).isEqualTo(longest);
    }

    /** Length of the longest ascending choice, by trying each. */
    private static int inOrder(List<String> stretch) {
        int longest = 0;
        for (int chosen = 1; chosen < 1 << stretch.size(); chosen++) {
            String last = "";
            boolean ascends = true;
            for (int i = 0; i < stretch.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    ascends &= last.compareTo(stretch.get(i)) <= 0;
                    last = stretch.get(i);
                }
            }
            longest = ascends ? Math.max(longest, Integer.bitCount(chosen)) : longest;
        }
        return longest;
    }
}
