package org.ddintegration.workflow.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ddintegration.descriptor.Category;
import org.ddintegration.descriptor.SpanValue;
import org.ddintegration.scan.Role;
import org.junit.jupiter.api.Test;

class PeerTagsTest {
    private static Found put() {
        return Found.at("beans:Client.put", 1).callsTo("instance.host", "instance.port");
    }

    @Test
    void proposesHostAndPortOfTheServer() {
        assertThat(PeerTags.of(put().candidate(), Category.MESSAGING))
                .isEqualTo(Map.of(
                        "out.host", SpanValue.parse("{instance.host}"),
                        "network.destination.port", SpanValue.parse("{instance.port}")));
    }

    @Test
    void proposesNoneWhereTheAddressIsItsOwn() {
        assertThat(PeerTags.of(put().candidate(), Category.WEB)).isEmpty();
    }

    @Test
    void proposesNoneForWhatGetsNoSpan() {
        assertThat(PeerTags.of(put().is(Role.SETUP).candidate(), Category.MESSAGING))
                .isEmpty();
    }

    @Test
    void proposesNoneWhereNothingIsKnown() {
        assertThat(PeerTags.of(Found.at("beans:put", 1).candidate(), Category.MESSAGING))
                .isEmpty();
    }
}
