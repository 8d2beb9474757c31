package org.ddintegration.workflow.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.ddintegration.descriptor.Category;
import org.ddintegration.source.library.LibraryInMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Titles and descriptions of a first descriptor. */
class WordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            tinydb       | TinyDB is a tiny database   | # tinydb      | TinyDB
            tinydb       | a tiny database             | # Tiny DB     | Tiny DB
            beanstalkc   | a client                    | BEANSTALKC    | beanstalkc
            nats         | a NATS client               | nats          | NATS
            google_tasks | a client for google-tasks   | Google Tasks! | Google Tasks
            beans        | see https://x.org/Beans/a   | Beans-Extra   | beans
            dnsutil      | DNS utilities              | Dnsutil, DnsUtil and DnsUtil | DnsUtil
            beans        | a client for BeansTalk      | Beans.client  | beans
            beans_client | BeansClient talks to Beans  | BeansClient() | Beans
            beans_client | BeansClient talks to it     | BeansClient() | BeansClient
            """)
    void spellsTheTitleAsTheLibraryDoes(String name, String summary, String readme, String title) {
        assertThat(TitleGuess.of(name, LibraryInMemory.library(summary, readme)))
                .isEqualTo(title);
    }

    @ParameterizedTest
    @EnumSource
    void saysInOneSentenceWhatIsTraced(Category category) {
        assertThat(DescriptionGuess.of("Beans", category))
                .matches("Traces [a-zA-Z ]+ Beans( applications)?\\.")
                .hasSizeLessThan(70);
    }

    @Test
    void callsTheWorkByWhatTheCategoryDoes() {
        assertThat(DescriptionGuess.of("Beans", Category.HTTP_CLIENT))
                .isEqualTo("Traces HTTP requests made with Beans.");
        assertThat(DescriptionGuess.of("Beans", Category.OTHER)).isEqualTo("Traces calls made with Beans.");
    }
}
