package org.ddintegration.scan.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.scan.Domain;
import org.ddintegration.scan.Found;
import org.ddintegration.scan.PythonParameter.Kind;
import org.ddintegration.scan.SpanAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposedSpanTest {
    private static final Found COMMAND = Found.at("beans:Client.execute_command", 1)
            .has(SpanAttribute.HOST, "{instance.host}")
            .has(SpanAttribute.PORT, "{instance.port}")
            .has(SpanAttribute.ARGUMENT_COUNT, "{args!len}");

    @Test
    void saysOfACommandToWhichServerItGoes() {
        ProposedSpan span = span(COMMAND, Category.CACHE, "redis");

        assertThat(span.nature()).isEqualTo(new SpanNature("redis", "client"));
        assertThat(span.resource()).contains(SpanValue.parse("{args[0]}"));
        assertThat(tags(span))
                .containsExactly(
                        Map.entry("db.system", "redis"),
                        Map.entry("out.host", "{instance.host}"),
                        Map.entry("network.destination.port", "{instance.port}"),
                        Map.entry("redis.args_length", "{args!len}"),
                        Map.entry("server.address", "{instance.host}"));
    }

    @Test
    void namesWhatIsDoneToACacheEvenWhereAnArgumentIsCalledSo() {
        Found get = Found.at("beans:Cache.get", 1);
        Found key = Found.at("beans:Cache.key", 1).with(Found.parameter("key", Kind.POSITIONAL_OR_KEYWORD));

        assertThat(span(get, Category.CACHE, "").resource()).contains(SpanValue.parse("get"));
        assertThat(span(key, Category.CACHE, "").resource()).contains(SpanValue.parse("{'key'}"));
    }

    @Test
    void takesAClientOfAServerThatKeepsValuesForACacheHoweverItCallsItself() {
        assertThat(span(COMMAND, Category.DATABASE, "redis")).isEqualTo(span(COMMAND, Category.CACHE, "redis"));
    }

    @Test
    void namesAQueryByItsTextAndCountsItsRows() {
        ProposedSpan span = span(
                Found.at("beans:Cursor.execute", 1)
                        .has(SpanAttribute.QUERY, "{sql}")
                        .has(SpanAttribute.ROW_COUNT, "{instance.rowcount}"),
                Category.DATABASE,
                "");

        assertThat(span.resource()).contains(SpanValue.parse("{sql}"));
        assertThat(tags(span))
                .containsExactly(Map.entry("db.system", "beans"), Map.entry("db.row_count", "{instance.rowcount}"));
    }

    @Test
    void saysWhereAMessageGoesAndWhichSideItIs() {
        Found send = Found.at("beans:Client.send", 1).has(SpanAttribute.DESTINATION, "{topic}");

        assertThat(span(send, Category.MESSAGING, "kafka").nature()).isEqualTo(new SpanNature("worker", "producer"));
        assertThat(tags(span(send, Category.MESSAGING, "kafka")))
                .containsExactly(
                        Map.entry("messaging.destination.name", "{topic}"),
                        Map.entry("messaging.system", "kafka"),
                        Map.entry("messaging.operation", "send"),
                        Map.entry("kafka.topic", "{topic}"));
        assertThat(tags(span(Found.at("beans:Client.receive_messages", 1), Category.MESSAGING, "kafka")))
                .containsEntry("messaging.operation", "receive");
    }

    @Test
    void takesTheDestinationForTheResourceOnlyWhereTheObjectHasOne() {
        Found toArgument = Found.at("beans:Client.send", 1).has(SpanAttribute.DESTINATION, "{topic}");
        Found ofObject = Found.at("beans:Sender.send", 1).has(SpanAttribute.DESTINATION, "{instance.queue_name}");

        assertThat(span(toArgument, Category.MESSAGING, "").resource()).isEmpty();
        assertThat(span(ofObject, Category.MESSAGING, "").resource())
                .contains(SpanValue.parse("{instance.queue_name}"));
    }

    @Test
    void knowsThatToMakeOrDeleteIsNotToSend() {
        assertThat(span(Found.at("beans:Client.create_queue", 1), Category.MESSAGING, "")
                        .nature()
                        .kind())
                .isEqualTo("client");
        assertThat(span(Found.at("beans:Client.delete_message", 1), Category.MESSAGING, "")
                        .nature()
                        .kind())
                .isEqualTo("client");
        assertThat(span(Found.at("beans:Client.get_message", 1), Category.MESSAGING, "")
                        .nature()
                        .kind())
                .isEqualTo("consumer");
    }

    @Test
    void saysOfARequestWhatWasAskedAndAnswered() {
        Found request = Found.at("beans:Session.request", 1)
                .has(SpanAttribute.HTTP_METHOD, "{method}")
                .has(SpanAttribute.URL, "{url}")
                .has(SpanAttribute.STATUS, "{result.status_code}");

        assertThat(tags(span(request, Category.HTTP_CLIENT, "")))
                .containsExactly(
                        Map.entry("http.method", "{method}"),
                        Map.entry("http.url", "{url}"),
                        Map.entry("http.status_code", "{result.status_code}"));
    }

    @Test
    void namesACallOfAModelByItsClassAndFunction() {
        Found chat = Found.at("beans:Chat.create", 1).has(SpanAttribute.MODEL, "{model}");

        assertThat(span(chat, Category.LLM, "").resource()).contains(SpanValue.parse("{class}.{function}"));
        assertThat(tags(span(chat, Category.LLM, ""))).containsExactly(Map.entry("beans.request.model", "{model}"));
    }

    @Test
    void seesThatAWebFrameworkRendersTemplatesAndLooksIntoCaches() {
        assertThat(span(Found.at("beans:Template.render", 1), Category.WEB, "").nature())
                .isEqualTo(new SpanNature("template", "internal"));
        assertThat(span(Found.at("beans:FileCache.get", 1), Category.WEB, "").nature())
                .isEqualTo(new SpanNature("cache", "client"));
    }

    @Test
    void seesWhatLeavesTheProcessWhereNothingElseIsKnown() {
        assertThat(span(Found.at("beans:A.b", 1), Category.OTHER, "").nature())
                .isEqualTo(new SpanNature("worker", "internal"));
        assertThat(span(Found.at("beans:A.b", 1).endsIn("sends HTTP requests"), Category.OTHER, "")
                        .nature())
                .isEqualTo(new SpanNature("http", "client"));
        assertThat(span(COMMAND, Category.OTHER, "").nature()).isEqualTo(new SpanNature("worker", "client"));
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void saysNothingOfACallOfWhichNothingIsKnownButConstants(Category category) {
        ProposedSpan span = span(Found.at("beans:Thing.act", 1), category, "");

        assertThat(span.tags().values()).allMatch(value -> value.constant().isPresent());
        assertThat(span.resource().flatMap(SpanValue::field).filter(field -> field.root()
                        .equals("result")))
                .isEqualTo(Optional.empty());
    }

    private static ProposedSpan span(Found found, Category category, String system) {
        return ProposedSpan.of(found.candidate(), new Domain(category, system, "beans"));
    }

    private static Map<String, String> tags(ProposedSpan span) {
        Map<String, String> tags = new LinkedHashMap<>();
        span.tags().forEach((tag, value) -> tags.put(tag, value.toString()));
        return tags;
    }
}
