package org.ddintegration.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
    void nameOneModuleOfAsynchronousTwinsToo() {
        assertThat(of(
                        "cloud.sdk.resources.users.client:Client.create_entity",
                        "cloud.sdk.resources.users.client:AsyncClient.create_entity",
                        "cloud.sdk.resources.teams.client:Client.create_entity",
                        "cloud.sdk.resources.teams.client:AsyncClient.create_entity"))
                .containsExactly(
                        "traced_async_teams_create_entity",
                        "traced_async_users_create_entity",
                        "traced_teams_create_entity",
                        "traced_users_create_entity");
        assertThat(of(
                        "cloud.sdk.users.client:Client.create",
                        "cloud.sdk.aio.users.client:Client.create",
                        "cloud.sdk.teams.client:Client.create",
                        "cloud.sdk.aio.teams.client:Client.create"))
                .containsExactly(
                        "traced_async_teams_create",
                        "traced_async_users_create",
                        "traced_teams_create",
                        "traced_users_create");
    }

    @Test
    void nameTwoModulesWhereNoOneTellsThemApart() {
        assertThat(of(
                        "cloud.sdk.v1.users.client:Client.create",
                        "cloud.sdk.v2.users.client:Client.create",
                        "cloud.sdk.v1.teams.client:Client.create",
                        "cloud.sdk.v2.teams.client:Client.create"))
                .containsExactly(
                        "traced_v1_teams_create",
                        "traced_v1_users_create",
                        "traced_v2_teams_create",
                        "traced_v2_users_create");
    }

    @Test
    void stayShortHoweverManyClassesAndModulesThereAre() {
        String[] targets = IntStream.range(0, 300)
                .mapToObj(i -> "cloud.sdk.resources.v%d.part%d.%s.client:%sEntitiesClient%s.create_entity"
                        .formatted(
                                i % 3,
                                i / 3 % 5,
                                i / 15 % 2 == 0 ? "sync" : "aio",
                                i / 30 % 2 == 0 ? "" : "Async",
                                i / 60))
                .toArray(String[]::new);

        assertThat(of(targets)).hasSize(300).allMatch(name -> name.length() <= 60);
    }

    @Test
    void differHoweverMuchAlikeTheHookPointsAre() {
        assertThat(of("a.b:C.d", "a.b:c.d", "a.B:C.d", "b.a:C.d", "a_b:C.d")).hasSize(5);
    }
}
