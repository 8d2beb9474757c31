package org.ddintegration.workflow.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.HttpFact;
import org.ddintegration.descriptor.SpanRules;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.scan.Domain;
import org.ddintegration.scan.Found;
import org.ddintegration.scan.Role;
import org.ddintegration.scan.SpanAttribute;
import org.junit.jupiter.api.Test;

class SpanDraftTest {
    private static final Domain QUEUES = new Domain(Category.MESSAGING, "", "beans");

    private static Found put() {
        return Found.at("beans:Client.put", 1)
                .has(SpanAttribute.HOST, "{instance.host}")
                .has(SpanAttribute.PORT, "{instance.port}")
                .has(SpanAttribute.DESTINATION, "{instance.queue_name}");
    }

    @Test
    void takesTheFourThatSayMost() {
        SpanDraft span = SpanDraft.of(put().candidate(), QUEUES);

        assertThat(span.resource()).contains(SpanValue.parse("{instance.queue_name}"));
        assertThat(span.tags())
                .isEqualTo(Map.of(
                        "messaging.destination.name", SpanValue.parse("{instance.queue_name}"),
                        "out.host", SpanValue.parse("{instance.host}"),
                        "network.destination.port", SpanValue.parse("{instance.port}"),
                        "messaging.system", SpanValue.parse("beans")));
    }

    @Test
    void saysNothingOfWhatGetsNoSpan() {
        assertThat(SpanDraft.of(put().is(Role.SETUP).candidate(), QUEUES)).isEqualTo(SpanDraft.NONE);
    }

    @Test
    void leavesWhatARequestIsToTheTargetsOwnHelper() {
        Found send = Found.at("beans:Client.send", 1)
                .has(SpanAttribute.HTTP_METHOD, "{method}")
                .has(SpanAttribute.URL, "{url}")
                .has(SpanAttribute.STATUS, "{result.status}")
                .has(SpanAttribute.USER_AGENT, "{instance.agent}");

        SpanDraft span = SpanDraft.of(send.candidate(), new Domain(Category.HTTP_CLIENT, "", "beans"));

        assertThat(span.rules().http())
                .isEqualTo(Map.of(
                        HttpFact.METHOD, SpanValue.parse("{method}"),
                        HttpFact.URL, SpanValue.parse("{url}"),
                        HttpFact.STATUS, SpanValue.parse("{result.status}")));
        assertThat(span.tags()).containsOnlyKeys("http.useragent");
    }

    @Test
    void saysTheTypeWhereTheSystemHasOne() {
        Found get = Found.at("beans:Client.get", 1);

        assertThat(SpanDraft.of(get.candidate(), new Domain(Category.CACHE, "redis", "beans"))
                        .rules())
                .isEqualTo(SpanRules.NONE.of(Optional.of("redis"), Optional.empty()));
        assertThat(SpanDraft.of(get.candidate(), new Domain(Category.CACHE, "memcached", "beans"))
                        .rules())
                .isEqualTo(SpanRules.NONE);
    }

    @Test
    void leavesOutWhatIsKnownOnlyAfterTheCall() {
        Found fetch = Found.at("beans:Cursor.fetch", 1).has(SpanAttribute.ROW_COUNT, "{instance.rowcount}");

        assertThat(SpanDraft.of(fetch.candidate(), new Domain(Category.DATABASE, "", "beans"))
                        .tags())
                .containsOnlyKeys("db.system");
    }
}
