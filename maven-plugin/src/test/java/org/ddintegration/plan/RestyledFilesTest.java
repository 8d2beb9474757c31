package org.ddintegration.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.ddintegration.plan.StyledModule.Handler;
import org.ddintegration.plan.content.Content;
import org.ddintegration.plan.model.Action;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Plan;
import org.ddintegration.plan.model.Rendered;
import org.eclipse.jgit.util.FileUtils;

/** A formatter runs over what was generated, and then something else is rendered. */
class RestyledFilesTest {
    private static final String PATCH = "foo/patch.py";
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern IMPORT = Pattern.compile("(?m)^(import|from) .*\\R");

    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("restyled");
    }

    @AfterProperty
    void deleteFolder() throws IOException {
        FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE);
    }

    @Property(tries = 300)
    void sayWhatIsRenderedAndKeepTheirStyleWhereNothingChanged(
            @ForAll("modules") StyledModule first,
            @ForAll("modules") StyledModule second,
            @ForAll("styles") WritingStyle style)
            throws IOException {
        Workbench bench = new Workbench(Files.createTempDirectory(folder, "try"));
        bench.run(rendered(first));
        bench.file(PATCH, first.text(style));

        Plan plan = bench.run(rendered(second));

        String text = bench.text(PATCH);
        assertThat(plan.changes()).extracting(Change::action).doesNotContain(Action.CONFLICT, Action.KEEP);
        assertThat(words(text)).isEqualTo(words(second.text(WritingStyle.GENERATED)));
        assertThat(Content.PYTHON.same(text, second.text(WritingStyle.GENERATED)))
                .isTrue();
        List<Handler> unchanged =
                second.handlers().stream().filter(first.handlers()::contains).toList();
        if (style.indent().equals(WritingStyle.GENERATED.indent())
                && names(first, second).equals(names(second, first))) {
            assertThat(unchanged)
                    .allMatch(handler -> text.contains(handler.text(style).replace("\n", style.lineEnd())));
        }
        assertThat(bench.run(rendered(second)).writes()).isFalse();
    }

    @Property(tries = 300)
    void loseNoHandEdit(
            @ForAll("modules") StyledModule first,
            @ForAll("modules") StyledModule second,
            @ForAll("styles") WritingStyle style,
            @ForAll boolean atTheEnd)
            throws IOException {
        Workbench bench = new Workbench(Files.createTempDirectory(folder, "try"));
        bench.run(rendered(first));
        List<Handler> standing = edited(first.handlers(), atTheEnd);
        bench.file(PATCH, new StyledModule(standing).text(style));

        Plan plan = bench.run(rendered(second));

        String text = bench.text(PATCH);
        assertThat(standing).allMatch(handler -> text.contains(handler.byHand()));
        if (second.handlers().containsAll(first.handlers())) {
            assertThat(plan.hasConflict()).isFalse();
            assertThat(standing).allMatch(handler -> Content.PYTHON
                    .find(text, handler.text(WritingStyle.GENERATED))
                    .isPresent());
        }
    }

    /** Of the handlers that the other has too. */
    private static List<String> names(StyledModule module, StyledModule other) {
        return module.handlers().stream()
                .map(Handler::name)
                .filter(name -> other.handlers().stream().map(Handler::name).anyMatch(name::equals))
                .toList();
    }

    /** One line by hand in each handler. */
    private static List<Handler> edited(List<Handler> handlers, boolean atTheEnd) {
        List<Handler> edited = new ArrayList<>();
        handlers.forEach(handler -> edited.add(handler.edited("by_hand_" + edited.size() + "()", atTheEnd)));
        return edited;
    }

    private static Rendered rendered(StyledModule module) {
        return Workbench.rendered(
                "foo",
                Workbench.file(
                        PATCH, module.text(WritingStyle.GENERATED).lines().toList()));
    }

    /** In order, but for those of the imports. */
    private static List<String> words(String text) {
        return WORD.matcher(IMPORT.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Provide
    Arbitrary<StyledModule> modules() {
        Arbitrary<Handler> handlers = Combinators.combine(
                        Arbitraries.of("put", "get", "close", "open", "send"),
                        Arbitraries.of("One span.", "None."),
                        Arbitraries.of("args", "kwargs", "instance").list().ofMaxSize(3))
                .as((name, summary, arguments) -> new Handler(name, summary, arguments, "", false));
        return handlers.list()
                .uniqueElements(Handler::name)
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(StyledModule::new);
    }

    @Provide
    Arbitrary<WritingStyle> styles() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.of("    ", "  ", "\t"),
                        Arbitraries.of('"', '\''),
                        either,
                        either,
                        either,
                        either,
                        Arbitraries.of(1, 2, 3),
                        Arbitraries.of("\n", "\r\n"))
                .as(WritingStyle::new);
    }
}
