package org.ddintegration.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandlerNamesTest {
    private static Set<String> of(String... targets) {
        return new TreeSet<>(
                HandlerNames.of(Stream.of(targets).map(HookPoint::parse).toList(), Set.of())
                        .values());
    }

    @Test
    void nameTheFunction() {
        assertThat(of("beans:Client.put", "beans:peek")).containsExactly("traced_peek", "traced_put");
    }

    @Test
    void nameTheClassWhereFunctionsShareAName() {
        assertThat(of("beans:Client.put", "beans:HTTPPool.put"))
                .containsExactly("traced_client_put", "traced_http_pool_put");
    }

    @Test
    void nameTheClassOfASpecialMethod() {
        assertThat(of("beans:Client.__init__", "beans:Wire.Frame.__call__"))
                .containsExactly("traced_client_init", "traced_wire_frame_call");
    }
}
