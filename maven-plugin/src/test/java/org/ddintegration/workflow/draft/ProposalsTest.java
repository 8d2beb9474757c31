package org.ddintegration.workflow.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Role;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static List<String> chosenOf(Found... found) {
        List<Candidate> candidates = Stream.of(found).map(Found::candidate).toList();
        return Proposals.of(candidates).stream()
                .map(candidate -> candidate.target().toString())
                .toList();
    }

    @Test
    void leavesOutWhatIsNotTheUsersToCall() {
        assertThat(chosenOf(
                        Found.at("beans:A._send", 8).isPrivate(),
                        Found.at("beans:Base.put", 7).isDeclaration(),
                        Found.at("beans:A.put", 6)))
                .containsExactly("beans:A.put");
    }

    @Test
    void takesTwoOfThoseThatSetThingsUp() {
        assertThat(chosenOf(
                        Found.at("beans:A.__init__", 9).is(Role.SETUP),
                        Found.at("beans:B.__init__", 8).is(Role.SETUP),
                        Found.at("beans:C.__init__", 7).is(Role.SETUP),
                        Found.at("beans:A.put", 6)))
                .containsExactly("beans:A.__init__", "beans:B.__init__", "beans:A.put");
    }

    @Test
    void measuresSetUpsByTheBestThatDoesWork() {
        assertThat(chosenOf(
                        Found.at("beans:A.put", 9),
                        Found.at("beans:A.__init__", 5.8).is(Role.SETUP)))
                .containsExactly("beans:A.put");
        assertThat(chosenOf(Found.at("beans:A.__init__", 9).is(Role.SETUP))).isEmpty();
    }

    @Test
    void stopsWhereTheScoreDrops() {
        assertThat(chosenOf(Found.at("beans:A.a", 10), Found.at("beans:A.b", 6.5), Found.at("beans:A.c", 6.4)))
                .containsExactly("beans:A.a", "beans:A.b");
    }

    @Test
    void takesNothingThatNothingSpeaksFor() {
        assertThat(chosenOf(Found.at("beans:a", 0), Found.at("beans:b", -1))).isEmpty();
    }

    @Test
    void takesTenOfManyButSixOfOneClassAndThreeOfOneName() {
        Found[] many = Stream.of(
                        IntStream.range(0, 8).mapToObj(i -> Found.at("beans:A.put" + i, 9)),
                        IntStream.range(0, 5).mapToObj(i -> Found.at("beans:B" + i + ".get", 8)),
                        IntStream.range(0, 5).mapToObj(i -> Found.at("beans:run" + i, 7)))
                .flatMap(found -> found)
                .toArray(Found[]::new);

        assertThat(chosenOf(many))
                .containsExactly(
                        "beans:A.put0",
                        "beans:A.put1",
                        "beans:A.put2",
                        "beans:A.put3",
                        "beans:A.put4",
                        "beans:A.put5",
                        "beans:B0.get",
                        "beans:B1.get",
                        "beans:B2.get",
                        "beans:run0");
    }

    @Test
    void wrapsNoPathTwice() {
        assertThat(chosenOf(Found.at("beans:A.put", 9), Found.at("beans:A.put", 8)))
                .containsExactly("beans:A.put");
    }
}
