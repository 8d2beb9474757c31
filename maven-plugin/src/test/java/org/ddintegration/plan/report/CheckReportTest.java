package org.ddintegration.plan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.plan.Workbench.SHARED;
import static org.ddintegration.plan.Workbench.file;
import static org.ddintegration.plan.Workbench.rendered;
import static org.ddintegration.plan.Workbench.section;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.plan.Workbench;
import org.ddintegration.plan.model.Options;
import org.ddintegration.plan.model.Rendered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckReportTest {
    private static final Rendered FOO =
            rendered("foo", file("a.py", List.of("1")), file("b.py", List.of("1")), section("m", "new"));

    private Workbench bench;

    @BeforeEach
    void setUp(@TempDir Path folder) throws IOException {
        bench = new Workbench(folder);
    }

    @Test
    void findsNothingAfterARun() {
        bench.run(FOO);

        assertThat(check(FOO).fails()).isFalse();
        assertThat(check(FOO).lines()).isEmpty();
    }

    @Test
    void namesWhatIsMissingAndTheCommand() {
        assertThat(check(FOO).lines())
                .containsExactly(
                        "a.py: missing",
                        "    mvn dd:integration -Dname=foo",
                        "b.py: missing",
                        "    mvn dd:integration -Dname=foo",
                        "shared.txt:6: [m]: missing",
                        "    mvn dd:integration -Dname=foo");
    }

    @Test
    void namesWhatIsOutOfDate() {
        bench.run(FOO);
        Rendered changed = rendered("foo", file("a.py", List.of("2")), section("m", "newer"));

        assertThat(check(changed).lines())
                .contains("a.py: out of date", "b.py: no longer wanted", "shared.txt:6: [m]: out of date");
    }

    @Test
    void acceptsHandEdits() throws IOException {
        bench.run(FOO);
        bench.edit("a.py", "1", "by hand");

        assertThat(check(FOO).fails()).isFalse();
    }

    @Test
    void findsWhatWasDeletedByHand() throws IOException {
        bench.run(FOO);
        Files.delete(bench.target().resolve("a.py"));

        assertThat(check(FOO).lines())
                .containsExactly(
                        "a.py: deleted by hand", "    mvn dd:integration -Dname=foo -Ddd.onConflict=overwrite");
    }

    @Test
    void findsMarkersThatAreLeft() throws IOException {
        bench.run(FOO);
        bench.edit(SHARED, "new", "<<<<<<< yours\nx\n=======\ny\n>>>>>>> generated now");

        assertThat(check(FOO).lines())
                .containsExactly(
                        "shared.txt:7: [m]: holds conflict markers of an earlier run",
                        "    decide between the sides and take the markers out");
    }

    @Test
    void saysWhatIsToDoByHandWithoutFailing() {
        Contributed lock = new Contributed("", "Lock", List.of(), new Contribution.ByHand("make the lock file"));

        CheckReport check = check(rendered("foo", lock));

        assertThat(check.fails()).isFalse();
        assertThat(check.lines()).containsExactly("to do by hand", "    make the lock file");
    }

    @Test
    void isAlsoJson() {
        String json = check(rendered("foo", file("a.py", List.of("1")))).json();

        assertThat(JsonParser.parseString(json).toString())
                .isEqualTo("{\"format\":1,\"ok\":false,\"findings\":[{\"path\":\"a.py\",\"line\":0,"
                        + "\"integration\":\"foo\",\"entry\":\"\",\"reason\":\"missing\","
                        + "\"command\":\"mvn dd:integration -Dname=foo\",\"fails\":true}]}");
    }

    private CheckReport check(Rendered integration) {
        return CheckReport.of(bench.plan(Options.DEFAULT, integration));
    }
}
