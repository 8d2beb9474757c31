package org.ddintegration.scan.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ddintegration.descriptor.Category;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.Found;
import org.ddintegration.scan.PythonParameter.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryGuessTest {
    @ParameterizedTest
    @CsvSource({
        "A client for the beanstalkd work queue, MESSAGING",
        "'A tiny, document oriented database', DATABASE",
        "The next generation HTTP client, HTTP_CLIENT",
        "Distributed task scheduling, TASK_QUEUE",
        "A fast templating language, TEMPLATE",
        "SDK for S3 compatible cloud storage, STORAGE",
        "asyncio SMTP client, OTHER",
        "A database and a queue in one, OTHER",
        "A typo tolerant search engine, DATABASE",
        "Routing of HTTP, WEB",
        "A small web server, WEB",
        "Distributed task queue with full async support, TASK_QUEUE",
        "Jobs and job queues, TASK_QUEUE",
        "Web applications made of beans, WEB",
        "A web framework, WEB",
        "Beans for the web, OTHER",
    })
    void readsTheSummary(String summary, Category category) {
        assertThat(CategoryGuess.of(summary, "beans beans", List.of())).isEqualTo(category);
    }

    @Test
    void readsParametersAndDeedsWhereTheSummarySaysNothing() {
        Candidate execute = Found.at("beans:Connection.execute", 1)
                .with(Found.parameter("query", Kind.POSITIONAL_OR_KEYWORD))
                .with(Found.parameter("cursor_id", Kind.POSITIONAL_OR_KEYWORD))
                .endsIn("talks to a database")
                .candidate();

        assertThat(CategoryGuess.of("", "beans beans", List.of(execute))).isEqualTo(Category.DATABASE);
    }

    @Test
    void readsWhatTheFunctionsAreCalled() {
        Candidate create = Found.at("beans:ChatCompletions.create", 1).candidate();

        assertThat(CategoryGuess.of("A server of beans", "beans beans", List.of(create)))
                .isEqualTo(Category.LLM);
    }

    @Test
    void takesTheWebForWhereAThingIsUsedAndNotForWhatItIs() {
        Candidate render = Found.at("beans.template:Stream.render", 1).candidate();
        Candidate generate = Found.at("beans:Template.generate", 1).candidate();

        assertThat(CategoryGuess.of(
                        "A toolkit that makes output for the web", "beans beans", List.of(render, generate)))
                .isEqualTo(Category.TEMPLATE);
    }

    @Test
    void takesAClientThatOnlyAsksByHttpForAnHttpClient() {
        Candidate call =
                Found.at("beans:Client.call", 1).endsIn("sends HTTP requests").candidate();

        assertThat(CategoryGuess.of("", "beans beans", List.of(call))).isEqualTo(Category.HTTP_CLIENT);
    }

    @Test
    void takesOneWordOfTheCodeForChanceWhereverItStands() {
        Candidate make = Found.at("beans:make_query", 1)
                .with(Found.parameter("query", Kind.POSITIONAL_OR_KEYWORD))
                .candidate();

        assertThat(CategoryGuess.of("", "beans beans", List.of(make))).isEqualTo(Category.OTHER);
    }

    @Test
    void takesOneWordOfTheCodeForChance() {
        Candidate send = Found.at("beans:send", 1)
                .with(Found.parameter("message", Kind.POSITIONAL_OR_KEYWORD))
                .candidate();

        assertThat(CategoryGuess.of("", "beans beans", List.of(send))).isEqualTo(Category.OTHER);
    }
}
