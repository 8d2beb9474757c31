package org.ddintegration.workflow.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles and descriptions that are made of a library's own words. */
class WordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            tinydb       | TinyDB is a tiny database   | # tinydb      | TinyDB
            tinydb       | a tiny database             | # Tiny DB     | Tiny DB
            beanstalkc   | a client                    | BEANSTALKC    | beanstalkc
            nats         | a NATS client               | nats          | NATS
            google_tasks | a client for google-tasks   | Google Tasks! | Google Tasks
            beans        | see https://x.org/Beans/a   | Beans-Extra   | beans
            beans        | a client for BeansTalk      | Beans.client  | beans
            """)
    void spellsTheTitleAsTheLibraryDoes(String name, String summary, String readme, String title) {
        assertThat(TitleGuess.of(name, Sources.library(summary, readme))).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A client for the beanstalkd work queue.    | Traces calls made with Beans, a client for the beanstalkd work queue.
            Beans is the `fastest` *queue*! Really.    | Traces calls made with Beans, the fastest queue.
            asyncio SMTP client                        | Traces calls made with Beans (asyncio SMTP client).
            Python client for Beans                    | Traces calls made with Beans.
            See https://beans.example.org              | Traces calls made with Beans.
            ''                                         | Traces calls made with Beans.
            ')'''                                      | Traces calls made with Beans.
            """)
    void makesASentenceOfTheSummary(String summary, String description) {
        assertThat(DescriptionGuess.of("Beans", summary)).isEqualTo(description);
    }

    @Test
    void leavesASummaryOutThatIsNoPhrase() {
        assertThat(DescriptionGuess.of("Beans", "word ".repeat(40))).isEqualTo("Traces calls made with Beans.");
    }
}
