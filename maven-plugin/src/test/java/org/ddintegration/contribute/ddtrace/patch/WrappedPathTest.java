package org.ddintegration.contribute.ddtrace.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.ddtrace.SampleHook;
import org.ddintegration.contribute.ddtrace.SampleLayouts;
import org.ddintegration.contribute.ddtrace.SampleLibrary;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.scan.Binding;
import org.junit.jupiter.api.Test;

class WrappedPathTest {
    @Test
    void wrapsAMethodAtItsClass() {
        WrappedPath path = only(SampleHook.of("acme.client:Client.send", "traced_send", "acme.send"));
        assertThat(path.wrap()).isEqualTo("wrap(\"acme.client\", \"Client.send\", traced_send)");
        assertThat(path.unwrap()).isEqualTo("_unwrap(acme.client, \"Client.send\", traced_send)");
        assertThat(path.expression()).isEqualTo("acme.client.Client.send");
    }

    @Test
    void wrapsAClassWhereItIsConstructed() {
        WrappedPath path =
                only(SampleHook.of("acme:Client", "traced_client", "acme").kind(CallableKind.CLASS));
        assertThat(path.wrap()).isEqualTo("wrap(\"acme\", \"Client.__init__\", traced_client)");
    }

    @Test
    void putsAStaticMethodBackAsItWas() {
        WrappedPath path =
                only(SampleHook.of("acme:Client.parse", "traced_parse", "acme").binding(Binding.STATIC));
        assertThat(path.unwrap()).isEqualTo("_unwrap(acme, \"Client.parse\", traced_parse)");
        assertThat(path.isInstanceBound()).isFalse();
    }

    @Test
    void namesAPrivateMethodAsItsClassStoresIt() {
        WrappedPath path = only(SampleHook.of("acme:_Client.__send", "traced_send", "acme"));
        assertThat(path.wrap()).contains("\"_Client._Client__send\"");
    }

    @Test
    void readsAPrivateFunctionWhereNamesAreMangled() {
        WrappedPath path = only(SampleHook.of("acme:__send", "traced_send", "acme"));
        assertThat(path.expression()).isEqualTo("getattr(acme, \"__send\")");
        assertThat(path.wrap()).isEqualTo("wrap(\"acme\", \"__send\", traced_send)");
    }

    @Test
    void reachesAShadowedModuleByItsVariable() {
        WrappedPath path =
                only(SampleHook.of("acme.query:query", "traced_query", "acme").shadowed("acme.query"));
        assertThat(path.wrap()).isEqualTo("wrap(\"acme.query\", \"query\", traced_query)");
        assertThat(path.unwrap()).isEqualTo("_unwrap(_acme_query, \"query\", traced_query)");
    }

    @Test
    void wrapsEachPathThatCallersUse() {
        List<WrappedPath> paths =
                paths(SampleHook.of("acme.api:send", "traced_send", "acme").via("acme.api:send", "acme:send"));
        assertThat(paths)
                .extracting(WrappedPath::unwrap)
                .containsExactly("_unwrap(acme.api, \"send\", traced_send)", "_unwrap(acme, \"send\", traced_send)");
    }

    private static WrappedPath only(SampleHook hook) {
        List<WrappedPath> paths = paths(hook);
        assertThat(paths).hasSize(1);
        return paths.get(0);
    }

    private static List<WrappedPath> paths(SampleHook hook) {
        Integration integration = new SampleLibrary("acme", List.of("acme"), List.of("acme"))
                .hook(hook)
                .in(SampleLayouts.V4_6);
        return WrappedPaths.of(integration, LibraryModules.of(integration));
    }
}
