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

    @Test
    void tellAsynchronousTwinsFromTheOthers() {
        assertThat(of("beans:Client.put", "beans:AsyncClient.put")).containsExactly("traced_async_put", "traced_put");
        assertThat(of("beans._client:Table.put_bean", "beans.aio._client:Table.put_bean"))
                .containsExactly("traced_async_put_bean", "traced_put_bean");
        assertThat(of("beans:Can.put", "beans:Bag.put", "beans.aio:Can.put", "beans.aio:Bag.put"))
                .containsExactly("traced_async_bag_put", "traced_async_can_put", "traced_bag_put", "traced_can_put");
    }

    @Test
    void nameTheModuleThatTellsClassesOfOneNameApart() {
        assertThat(of(
                        "beans.api.resources.chat.client:Client.create",
                        "beans.api.resources.audio.client:Client.create",
                        "beans.api.resources.files.client:Client.create"))
                .containsExactly("traced_audio_create", "traced_chat_create", "traced_files_create");
    }

    @Test
    void differHoweverMuchAlikeTheHookPointsAre() {
        assertThat(of("a.b:C.d", "a.b:c.d", "a.B:C.d", "b.a:C.d", "a_b:C.d")).hasSize(5);
    }
}
