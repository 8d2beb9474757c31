package org.ddintegration.contribute.ddtrace.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.contribute.ddtrace.SharedFile.GREENSTALK;

import java.util.List;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.ddtrace.SharedFile;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.target.Feature;
import org.junit.jupiter.api.Test;

class DocsContributorsTest {
    private static final String WORDS = "docs/spelling_wordlist.txt";

    private static final String SECTIONS = """
            .. _integrations:

            Integrations
            ------------

            .. _flask:

            Flask
            ^^^^^
            .. automodule:: ddtrace.contrib.flask


            .. _kafka:

            Kafka
            ^^^^^
            .. automodule:: ddtrace.contrib.kafka
            """;

    private static final String TABLE = """
            +--------------------+-----------+-----+
            |    Integration     | |SUPPVER| | [1] |
            +====================+===========+=====+
            | :ref:`flask`       | >= 1.1    | Yes |
            +--------------------+-----------+-----+
            """;

    private static String sections(Feature... features) {
        return SharedFile.of("docs/integrations.rst", SECTIONS, features).with(new DocsSection(), GREENSTALK);
    }

    @Test
    void theSectionTakesItsTextFromTheModuleThatTheLayoutHasItIn() {
        assertThat(sections(Feature.DOCS_IN_CONTRIB_PACKAGE))
                .contains(
                        "\n.. _greenstalk:\n\nGreenstalk\n^^^^^^^^^^\n.. automodule:: ddtrace.contrib.greenstalk\n\n\n");
        assertThat(sections(Feature.DOCS_IN_CONTRIB_MODULE)).contains(":: ddtrace.contrib._greenstalk\n");
        assertThat(sections(Feature.DOCS_IN_INTERNAL_PACKAGE)).contains(":: ddtrace.contrib.internal.greenstalk\n");
    }

    @Test
    void aTitleIsNoMarkup() {
        String descriptor = GREENSTALK.replace("title: Greenstalk", "title: '*green* `stalk`'");
        assertThat(SharedFile.of("docs/integrations.rst", SECTIONS).with(new DocsSection(), descriptor))
                .contains("\n\\*green\\* \\`stalk\\`\n^^^^^^^^^^^^^^^^^^^\n");
    }

    private static String table(String descriptor) {
        return SharedFile.of("docs/index.rst", TABLE).with(new DocsTable(), descriptor);
    }

    @Test
    void theRowTellsTheLowestVersion() {
        assertThat(table(GREENSTALK)).contains("| :ref:`greenstalk`  | >= 2.0.0  | Yes |\n");
        assertThat(table(GREENSTALK.replace(">=2.0.0", "<4,>=2.1"))).contains("| >= 2.1    |");
    }

    @Test
    void theRowTellsThatAnyVersionIsSupported() {
        assertThat(table(GREENSTALK.replace(">=2.0.0", "*"))).contains("| :ref:`greenstalk`  | \\*        |");
    }

    @Test
    void theRowTellsThatTheIntegrationIsOff() {
        assertThat(table(GREENSTALK + "enabled: false\n")).contains("| >= 2.0.0  | No  |\n");
    }

    private static String words(String descriptor, String docs) {
        return SharedFile.of(WORDS, "aiohttp\nkafka\nredis")
                .beside("docs/guide.rst", docs)
                .with(new SpellingWords(), descriptor);
    }

    @Test
    void namesThatTheDocumentationDoesNotUseAreAdded() {
        assertThat(words(GREENSTALK, "Guide\n")).isEqualTo("aiohttp\ngreenstalk\nkafka\nredis");
    }

    @Test
    void wordsInTitleCaseAreKnownByTheLowerCaseAndOthersAreNot() {
        assertThat(words(GREENSTALK.replace("title: Greenstalk", "title: GreenStalk AIOHTTP"), "Guide\n"))
                .isEqualTo("aiohttp\nGreenStalk\ngreenstalk\nkafka\nredis");
    }

    @Test
    void wordsOfTheDocumentationAreKnown() {
        String descriptor = GREENSTALK.replace("title: Greenstalk", "title: Greenstalk for Kafka Agents");
        assertThat(words(descriptor, "The agents of Greenstalk:\n\nFor each.\n"))
                .isEqualTo("aiohttp\nkafka\nredis");
    }

    @Test
    void literalsAndTheOwnSectionDoNotMakeAWordKnown() {
        String docs = "Use ``greenstalk``, :ref:`greenstalk`.\n\n.. _greenstalk:\n\nGreenstalk\n^^^\n\n.. _kafka:\n";
        assertThat(words(GREENSTALK, docs)).contains("greenstalk");
    }

    @Test
    void wordsOfTheDescriptionThatNoDictionaryHasAreAdded() {
        String description =
                "title: Greenstalk\ndescription: Traces calls to beanstalkd, ``tubes_of`` Python, as RabbitMQ.";
        assertThat(words(GREENSTALK.replace("title: Greenstalk", description), "Guide\n"))
                .isEqualTo("aiohttp\nbeanstalkd\ngreenstalk\nkafka\nRabbitMQ\nredis");
        assertThat(words(GREENSTALK.replace("title: Greenstalk", description), "Beanstalkd, unlike RabbitMQ.\n"))
                .isEqualTo("aiohttp\ngreenstalk\nkafka\nredis");
    }

    @Test
    void namesThatLookMisspelledAreAdded() {
        String misspelled = GREENSTALK.replace("Client.put", "Client.recieve");
        assertThat(words(misspelled, "Greenstalk.\n")).isEqualTo("aiohttp\nkafka\nrecieve\nredis");
    }

    @Test
    void plainEnglishIsNotAdded() {
        String bottle = GREENSTALK.replace("greenstalk", "bottle").replace("Greenstalk", "Bottle");
        assertThat(words(bottle, "Guide\n")).isEqualTo("aiohttp\nkafka\nredis");
    }

    @Test
    void aWordIsStillTheIntegrationsOnceItIsThere() {
        String once = words(GREENSTALK, "Guide\n");
        assertThat(ids(SharedFile.of(WORDS, once).beside("docs/guide.rst", "Guide\n")))
                .isEqualTo(ids(SharedFile.of(WORDS, "").beside("docs/guide.rst", "Guide\n")))
                .isNotEmpty();
    }

    private static List<String> ids(SharedFile words) {
        Contribution.Entries entries = (Contribution.Entries) words.contribute(new SpellingWords(), GREENSTALK);
        return entries.edits().stream().map(EntryEdit::id).toList();
    }

    @Test
    void anIntegrationWrittenByHandKeepsItsLabel() {
        String section =
                ".. _green-stalk:\n\nGreen Stalk\n^^^^^^^^^^^\n.. automodule:: ddtrace.contrib.internal.greenstalk\n\n\n";
        SharedFile sections =
                SharedFile.of("docs/integrations.rst", SECTIONS.replace(".. _kafka:", section + ".. _kafka:"));
        String kept = GREENSTALK + "handlers: kept\n";

        assertThat(ids(sections.contribute(new DocsSection(), kept))).containsExactly("section green-stalk");
        assertThat(ids(sections.contribute(new DocsTable(), kept))).containsExactly("table row green-stalk");
        assertThat(ids(sections.contribute(new DocsSection(), GREENSTALK))).containsExactly("section greenstalk");
    }

    @Test
    void aLabelThatIsTheNameOfTheIntegrationIsNotAnothers() {
        String section =
                ".. _greenstalk:\n.. _stalk:\n\nGreen Stalk\n^^^^^^^^^^^\n.. automodule:: ddtrace.contrib.greenstalk\n";
        SharedFile sections = SharedFile.of("docs/integrations.rst", SECTIONS + "\n\n" + section);

        assertThat(ids(sections.contribute(new DocsSection(), GREENSTALK + "handlers: kept\n")))
                .containsExactly("section greenstalk");
    }

    private static List<String> ids(Contribution contribution) {
        return ((Contribution.Entries) contribution)
                .edits().stream().map(EntryEdit::id).toList();
    }
}
