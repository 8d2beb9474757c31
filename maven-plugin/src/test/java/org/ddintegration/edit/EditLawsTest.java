package org.ddintegration.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.ddintegration.edit.json.JsonEntry;
import org.ddintegration.edit.python.PythonEntry;
import org.ddintegration.edit.python.PythonImport;
import org.ddintegration.edit.python.PythonStatement;
import org.ddintegration.edit.rst.RstSection;
import org.ddintegration.edit.rst.RstTableRow;
import org.ddintegration.edit.yaml.YamlListItem;
import org.ddintegration.edit.yaml.YamlMapEntry;

/** Every edit keeps its promises on texts in the style of the files it is for. */
@Tag("property")
class EditLawsTest {
    private static final int TRIES = 300;

    /** A generated text with two names that it does not contain. */
    record Case(String text, String name, String other) {}

    @Property(tries = TRIES)
    void dictItemsOfPython(@ForAll("dicts") Case drawn) {
        EditLaws.holdOn(drawn.text(), dictItem(drawn.name()), dictItem(drawn.other()));
    }

    @Property(tries = TRIES)
    void callsInListsOfPython(@ForAll("callLists") Case drawn) {
        EditLaws.holdOn(drawn.text(), venv(drawn.name()), venv(drawn.other()));
    }

    @Property(tries = TRIES)
    void entriesOfYamlMappings(@ForAll("mappings") Case drawn) {
        EditLaws.holdOn(drawn.text(), mapEntry(drawn.name()), mapEntry(drawn.other()));
    }

    @Property(tries = TRIES)
    void entriesThatAreLeftAsTheyStand(@ForAll("mappings") Case drawn) {
        EditLaws.holdOn(
                drawn.text(), new StandingEntry(mapEntry(drawn.name())), new StandingEntry(mapEntry(drawn.other())));
        String standing = mapEntry(drawn.name()).put(drawn.text());
        EntryEdit otherwise = new YamlMapEntry(List.of("suites"), drawn.name(), List.of(drawn.name() + ": other"));
        assertThat(otherwise.put(standing)).isNotEqualTo(standing);
        assertThat(new StandingEntry(otherwise).put(standing)).isEqualTo(standing);
    }

    @Property(tries = TRIES)
    void itemsOfYamlLists(@ForAll("lists") Case drawn) {
        EditLaws.holdOn(drawn.text(), listItem(drawn.name()), listItem(drawn.other()));
    }

    @Property(tries = TRIES)
    void sectionsOfDocuments(@ForAll("documents") Case drawn) {
        EditLaws.holdOn(drawn.text(), section(drawn.name()), section(drawn.other()));
    }

    @Property(tries = TRIES)
    void rowsOfTables(@ForAll("tables") Case drawn) {
        EditLaws.holdOn(drawn.text(), row(drawn.name()), row(drawn.other()));
    }

    @Property(tries = TRIES)
    void wordsOfLists(@ForAll("words") Case drawn) {
        EditLaws.holdOn(drawn.text(), TextLine.word(drawn.name()), TextLine.word(drawn.other()));
    }

    @Property(tries = TRIES)
    void rowsOfCsv(@ForAll("csv") Case drawn) {
        EditLaws.holdOn(
                drawn.text(),
                TextLine.csv(drawn.name() + ",~=1.0", 1, 0),
                TextLine.csv(drawn.other() + ",\"a\",0", 1, 0));
    }

    @Property(tries = TRIES)
    void membersOfJsonObjects(@ForAll("objects") Case drawn) {
        EditLaws.holdOn(drawn.text(), member(drawn.name()), member(drawn.other()));
    }

    @Property(tries = TRIES)
    void objectsInJsonLists(@ForAll("arrays") Case drawn) {
        EditLaws.holdOn(drawn.text(), item(drawn.name()), item(drawn.other()));
    }

    @Property(tries = TRIES)
    void importsOfPython(@ForAll("imports") Case drawn) {
        EditLaws.holdOn(drawn.text(), imported(drawn.name()), imported(drawn.other()));
    }

    @Property(tries = TRIES)
    void statementsOfPython(@ForAll("statements") Case drawn) {
        EditLaws.holdOn(drawn.text(), statement(drawn.name()), statement(drawn.other()));
    }

    @Property(tries = TRIES)
    void ownersOfPaths(@ForAll("owners") Case drawn) {
        EditLaws.holdOn(
                drawn.text(),
                new OwnerLine("src/" + drawn.name() + " @a"),
                new OwnerLine("src/" + drawn.other() + " @b"));
    }

    private static EntryEdit member(String name) {
        return JsonEntry.inObject("things", name, List.of("\"" + name + "\": [", "  null", "]"));
    }

    private static EntryEdit item(String name) {
        return JsonEntry.inList(
                List.of("of", "name"),
                List.of("x", name),
                List.of("{", "  \"name\": \"" + name + "\",", "  \"of\": \"x\"", "}"));
    }

    private static EntryEdit imported(String name) {
        return new PythonImport("from contrib import " + name, "contrib");
    }

    private static EntryEdit statement(String name) {
        return new PythonStatement(
                "check_" + name,
                Pattern.compile("check_.*"),
                List.of("@tried", "def check_" + name + "():", "    pass"));
    }

    private static EntryEdit dictItem(String name) {
        return PythonEntry.inDict("PLACES", name, List.of("\"" + name + "\": (", "    \"" + name + ".core\",", "),"));
    }

    private static EntryEdit venv(String name) {
        return PythonEntry.inCall(
                "venv", "venvs", "name", name, List.of("Venv(", "    name=\"" + name + "\",", "    pkgs={},", "),"));
    }

    private static EntryEdit mapEntry(String name) {
        return new YamlMapEntry(List.of("suites"), name, List.of(name + ":", "  paths:", "    - '@" + name + "'"));
    }

    private static EntryEdit listItem(String name) {
        return new YamlListItem(List.of("items"), "name", name, List.of("- name: " + name, "  tested: true"));
    }

    private static EntryEdit section(String name) {
        return new RstSection(
                name,
                List.of(
                        ".. _" + name + ":",
                        "",
                        name.toUpperCase(Locale.ROOT),
                        "^".repeat(name.length()),
                        ".. automodule:: pkg." + name));
    }

    private static EntryEdit row(String name) {
        return new RstTableRow(name, "| :ref:`" + name + "` | >= 1.0 | Yes |");
    }

    @Provide
    Arbitrary<Case> dicts() {
        return SharedTexts.of(SharedTexts::dict);
    }

    @Provide
    Arbitrary<Case> callLists() {
        return SharedTexts.of(SharedTexts::callList);
    }

    @Provide
    Arbitrary<Case> mappings() {
        return SharedTexts.of(SharedTexts::mapping);
    }

    @Provide
    Arbitrary<Case> lists() {
        return SharedTexts.of(SharedTexts::list);
    }

    @Provide
    Arbitrary<Case> documents() {
        return SharedTexts.of(SharedTexts::document);
    }

    @Provide
    Arbitrary<Case> tables() {
        return SharedTexts.of(SharedTexts::table);
    }

    @Provide
    Arbitrary<Case> objects() {
        return SharedTexts.of(MoreSharedTexts::object);
    }

    @Provide
    Arbitrary<Case> arrays() {
        return SharedTexts.of(MoreSharedTexts::array);
    }

    @Provide
    Arbitrary<Case> imports() {
        return SharedTexts.of(MoreSharedTexts::imports);
    }

    @Provide
    Arbitrary<Case> statements() {
        return SharedTexts.of(MoreSharedTexts::statements);
    }

    @Provide
    Arbitrary<Case> owners() {
        return SharedTexts.of(MoreSharedTexts::owners);
    }

    @Provide
    Arbitrary<Case> words() {
        return SharedTexts.of((names, seed) -> String.join("\n", names) + "\n");
    }

    @Provide
    Arbitrary<Case> csv() {
        return SharedTexts.of((names, seed) -> "package,version\n" + String.join(",<1\n", names) + ",0\n");
    }
}
