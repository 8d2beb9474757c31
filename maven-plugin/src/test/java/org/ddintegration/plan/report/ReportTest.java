package org.ddintegration.plan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.plan.Workbench.SHARED;
import static org.ddintegration.plan.Workbench.file;
import static org.ddintegration.plan.Workbench.rendered;
import static org.ddintegration.plan.Workbench.section;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.plan.SectionEdit;
import org.ddintegration.plan.Workbench;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Rendered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final Contributed LOCK =
            new Contributed("", "Lock", List.of(), new Contribution.ByHand("make the lock file:\nriot requirements"));
    private static final Contributed GONE =
            new Contributed("gone.txt", "Sections", List.of(), Contribution.entry(SectionEdit.of("m", "new")));

    private Workbench bench;

    @BeforeEach
    void setUp(@TempDir Path folder) throws IOException {
        bench = new Workbench(folder);
    }

    @Test
    void hasALineForEachFileAndWhatIsLeftToDo() throws IOException {
        Rendered first = rendered(
                "foo",
                file("a.py", List.of("1")),
                file("c.py", List.of("1")),
                new Contributed("d.py", "Other", List.of(), Contribution.file("quite another\n")));
        bench.run(first);
        bench.edit("c.py", "1", "2");

        Plan plan = bench.run(rendered(
                "foo",
                file("a.py", List.of("1")),
                file("b.py", List.of("1")),
                file("c.py", List.of("1")),
                section("m"),
                GONE,
                LOCK));

        assertThat(Report.lines(plan))
                .containsExactly(
                        "create    b.py",
                        "keep      c.py: edited by hand",
                        "delete    d.py",
                        "update    shared.txt",
                        "unchanged 1 file",
                        "left to do by hand:",
                        "  - gone.txt: write [m] by hand (the file is not there):",
                        "      [m]",
                        "      new",
                        "  - make the lock file:",
                        "      riot requirements");
    }

    @Test
    void saysWhereAConflictIs() throws IOException {
        bench.run(rendered("foo", section("m", "one", "two"), file("a.py", List.of("1", "2", "3"))));
        bench.edit(SHARED, "two", "by hand");
        bench.edit("a.py", "3", "by hand");

        Plan plan = bench.run(rendered("foo", section("m", "one", "TWO"), file("a.py", List.of("1", "2", "THREE"))));

        assertThat(Report.lines(plan))
                .containsExactly(
                        "conflict  a.py: line 3: edited by hand where the rendering changed too",
                        "conflict  shared.txt: line 6: [m]: edited by hand where the rendering changed too");
    }

    @Test
    void breaksALineThatWouldBeTooLong() throws IOException {
        String path = "releasenotes/notes/add-a-rather-long-name-integration-0123456789abcdef.yaml";
        bench.file(path, "by hand\n");

        Plan plan = bench.run(rendered("foo", file(path, List.of("1"))));

        assertThat(Report.lines(plan))
                .containsExactly(
                        "keep      " + path,
                        "          not written by this tool, and differs; -Ddd.replace replaces it");
    }

    @Test
    void explainsEachPiece() {
        Plan plan = bench.run(rendered("foo", file("a.py", List.of("1")), section("m", "new")));

        assertThat(Report.explained(plan))
                .containsExactly("create    a.py  hooks, Files", "create    shared.txt:6  [m]  name, Sections");
    }

    @Test
    void isAlsoJson() {
        Plan plan = bench.run(rendered("foo", section("m", "new"), GONE));

        JsonObject json = JsonParser.parseString(JsonReport.of(plan)).getAsJsonObject();

        assertThat(json.get("format").getAsInt()).isEqualTo(1);
        assertThat(json.get("byHand").getAsJsonArray()).hasSize(1);
        JsonArray changes = json.get("changes").getAsJsonArray();
        assertThat(changes.toString())
                .isEqualTo("[{\"path\":\"shared.txt\",\"action\":\"update\",\"pieces\":[{\"integration\":\"foo\","
                        + "\"entry\":\"[m]\",\"action\":\"create\",\"reason\":\"none\",\"line\":6,"
                        + "\"contributor\":\"Sections\",\"keys\":[\"name\"]}]}]");
    }
}
