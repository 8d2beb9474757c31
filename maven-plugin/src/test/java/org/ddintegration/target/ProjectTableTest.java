package org.ddintegration.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/** What is found by pattern is what a parser of TOML finds. */
class ProjectTableTest {
    private static final String CLASSIFIER = "Programming Language :: Python :: ";

    @Property(tries = 500)
    void statesWhatAParserReads(@ForAll("files") String file, @ForAll boolean isMarked) {
        TomlParseResult toml = Toml.parse(file);
        assertThat(toml.errors()).isEmpty();
        Layout layout = Layouts.of(new MapCheckout(Map.of("pyproject.toml", (isMarked ? "\ufeff" : "") + file)));

        assertThat(layout.version()).isEqualTo(toml.getString("project.version", () -> ""));
        assertThat(layout.pythons())
                .containsExactlyInAnyOrderElementsOf(toml.getArrayOrEmpty("project.classifiers").toList().stream()
                        .map(classifier -> classifier.toString().substring(CLASSIFIER.length()))
                        .toList());
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> project = Combinators.combine(
                        Arbitraries.of("[project]", "[ project ] # ours", "  [project]"),
                        Arbitraries.of(
                                "version = \"4.6.0\"", "version='4.7.0rc1' # next", "  \"version\" = \"1.0\"", ""),
                        Arbitraries.of("3.9", "3.10", "3.14")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(3),
                        Arbitraries.of("\"", "'"),
                        Arbitraries.of("", "# version = \"0\"", "#   \"" + CLASSIFIER + "2.7\","))
                .as((header, version, pythons, quote, comment) -> String.join(
                        "\n",
                        header,
                        comment,
                        version,
                        "classifiers = [",
                        String.join(
                                "\n",
                                pythons.stream()
                                        .map(python -> "    " + quote + CLASSIFIER + python + quote + ",")
                                        .toList()),
                        comment,
                        "]",
                        ""));
        Arbitrary<List<String>> others = Arbitraries.of(
                        "[tool.poetry]\nversion = \"9\"\n",
                        "[[tool.uv.index]]\nversion = \"8\"\n",
                        "[project.urls]\nversion = \"7\"\n",
                        "['quoted']\nlist = [\n  ['a'],\n]\n",
                        "[build-system]\nrequires = [\"" + CLASSIFIER + "2.7\"]\n")
                .list()
                .uniqueElements()
                .ofMaxSize(4);
        return Combinators.combine(project, others, Arbitraries.integers().between(0, 4), Arbitraries.of("\n", "\r\n"))
                .as((table, tables, place, lineEnd) -> {
                    List<String> all = new ArrayList<>(tables);
                    all.add(Math.min(place, all.size()), table);
                    return String.join("\n", all).replace("\n", lineEnd);
                });
    }
}
