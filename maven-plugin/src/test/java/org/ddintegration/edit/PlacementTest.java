package org.ddintegration.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PlacementTest {
    @Property(tries = 500)
    void keepsASortedCollectionSorted(
            @ForAll @Size(min = 1, max = 30) List<@AlphaChars @StringLength(min = 1, max = 5) String> keys,
            @ForAll @AlphaChars @StringLength(min = 1, max = 5) String key) {
        List<String> sorted = new ArrayList<>(keys.stream().sorted().toList());
        List<String> foldedSorted = new ArrayList<>(
                keys.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
        if (sorted.equals(foldedSorted)) {
            sorted.add(Placement.of(key, sorted), key);
            assertThat(sorted).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        } else {
            foldedSorted.add(Placement.of(key, foldedSorted), key);
            assertThat(foldedSorted).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        }
    }

    @Test
    void appendsToACollectionInNoOrder() {
        assertThat(place(
                        "greenstalk",
                        "pyodbc",
                        "dramatiq",
                        "flask",
                        "urllib3",
                        "kafka",
                        "futures",
                        "unittest",
                        "aiopg"))
                .isEqualTo(8);
    }

    @Test
    void toleratesAnEntryOutOfOrder() {
        assertThat(place("greenstalk", "aiopg", "celery", "zeep", "django", "flask", "grpc", "httpx", "mako"))
                .isEqualTo(5);
    }

    @Test
    void sortsIntoTheSortedPartBeforeLaterAdditions() {
        assertThat(place("greenstalk", "aiopg", "celery", "django", "flask", "grpc", "httpx", "zeep", "jitter", "bdd"))
                .isEqualTo(4);
    }

    @Test
    void followsAnOrderThatIgnoresCase() {
        assertThat(place("MLflow", "avro", "Avro", "aws", "AWS", "middlewares", "mlflow", "moderations"))
                .isEqualTo(6);
    }

    @Test
    void followsAnOrderByCharacterCodes() {
        assertThat(place("DD_AGENTS", "DD_AGENTLESS", "DD_AGENT_HOST", "DD_AGENT_PORT", "DD_API"))
                .isEqualTo(1);
    }

    @Test
    void isTheOnlyPlaceInAnEmptyCollection() {
        assertThat(place("greenstalk")).isZero();
    }

    private static int place(String key, String... keys) {
        return Placement.of(key, List.of(keys));
    }
}
