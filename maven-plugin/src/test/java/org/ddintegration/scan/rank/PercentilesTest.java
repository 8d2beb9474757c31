package org.ddintegration.scan.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PercentilesTest {
    @Test
    void sharesThePlaceAmongEqualValues() {
        Percentiles places = new Percentiles(List.of(0.0, 0.0, 0.0, 5.0));

        assertThat(places.of(0)).isEqualTo(0.375);
        assertThat(places.of(5)).isEqualTo(0.875);
        assertThat(places.greatest()).isEqualTo(5);
    }

    @Test
    void hasNoPlacesWithoutValues() {
        assertThat(new Percentiles(List.of()).of(1)).isZero();
        assertThat(new Percentiles(List.of()).greatest()).isZero();
    }

    @Property
    void keepsTheOrderOfValues(@ForAll @Size(min = 1, max = 40) List<@IntRange(max = 9) Integer> values) {
        Percentiles places =
                new Percentiles(values.stream().map(Integer::doubleValue).toList());

        for (int value = 0; value < 9; value++) {
            assertThat(places.of(value)).isBetween(0.0, 1.0).isLessThanOrEqualTo(places.of(value + 1));
        }
    }
}
