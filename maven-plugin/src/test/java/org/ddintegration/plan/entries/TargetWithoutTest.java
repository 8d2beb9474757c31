package org.ddintegration.plan.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.plan.Workbench.SHARED;
import static org.ddintegration.plan.Workbench.file;
import static org.ddintegration.plan.Workbench.rendered;
import static org.ddintegration.plan.Workbench.section;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ddintegration.plan.FolderCheckout;
import org.ddintegration.plan.Workbench;
import org.ddintegration.plan.baseline.BaselineStore;
import org.ddintegration.plan.baseline.Origin;
import org.ddintegration.plan.model.Rendered;
import org.ddintegration.target.Checkout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetWithoutTest {
    private Workbench bench;

    @BeforeEach
    void setUp(@TempDir Path folder) throws IOException {
        bench = new Workbench(folder);
    }

    @Test
    void looksAsIfNothingHadBeenGenerated() throws IOException {
        bench.file("foo/mine.py", "mine\n");
        String before = bench.text(SHARED);
        bench.run(
                rendered("foo", file("foo/a.py", List.of("1")), file("made/a.py", List.of("1")), section("m", "new")),
                rendered("zoo", section("alpha")));

        Checkout without = without();

        assertThat(without.read(SHARED)).contains(before);
        assertThat(without.read("foo/a.py")).isEmpty();
        assertThat(without.exists("foo/a.py")).isFalse();
        assertThat(without.exists("made")).isFalse();
        assertThat(without.list("foo")).containsExactly("mine.py");
        assertThat(without.list("")).containsExactly("foo", SHARED);
    }

    @Test
    void keepsCarriageReturns() throws IOException {
        bench.file(SHARED, "= sections\r\n\r\n[a]\r\nx\r\n");
        bench.run(rendered("foo", section("m", "new")));

        assertThat(without().read(SHARED)).contains("= sections\r\n\r\n[a]\r\nx\r\n");
    }

    @Test
    void keepsAnEntryThatWasEditedByHand() throws IOException {
        bench.run(rendered("foo", section("m", "new")));
        bench.edit(SHARED, "new", "by hand");

        assertThat(without().read(SHARED)).contains(bench.text(SHARED));
    }

    private Checkout without() {
        return new TargetWithout(
                new FolderCheckout(bench.target()), new BaselineStore(bench.state(), bench.target()).all());
    }

    @Test
    void whatWasWrittenByHandAndTakenOverStays() throws IOException {
        Origin kept = new Origin("1.0", "name: foo\nhandlers: kept\n", "4.6.0");
        bench.run(new Rendered("foo", kept, List.of(section("m", "new"))), rendered("zoo", section("alpha")));

        assertThat(without().read(SHARED).orElseThrow()).contains("[m]\n").doesNotContain("[alpha]");
    }
}
