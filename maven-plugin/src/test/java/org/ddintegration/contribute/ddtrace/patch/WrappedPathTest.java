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
        assertThat(path.module()).isEqualTo("acme.client");
        assertThat(path.inModule()).isEqualTo("Client.send");
        assertThat(path.member()).isEqualTo(new ModuleMember("acme.client", List.of("Client", "send")));
    }

    @Test
    void wrapsAClassWhereItIsConstructed() {
        WrappedPath path =
                only(SampleHook.of("acme:Client", "traced_client", "acme").kind(CallableKind.CLASS));
        assertThat(path.inModule()).isEqualTo("Client.__init__");
    }

    @Test
    void putsAStaticMethodBackAsItWas() {
        WrappedPath path =
                only(SampleHook.of("acme:Client.parse", "traced_parse", "acme").binding(Binding.STATIC));
        assertThat(path.inModule()).isEqualTo("Client.parse");
        assertThat(path.isInstanceBound()).isFalse();
    }

    @Test
    void namesAPrivateMethodAsItsClassStoresIt() {
        WrappedPath path = only(SampleHook.of("acme:_Client.__send", "traced_send", "acme"));
        assertThat(path.inModule()).isEqualTo("_Client._Client__send");
    }

    @Test
    void readsAPrivateFunctionWhereNamesAreMangled() {
        WrappedPath path = only(SampleHook.of("acme:__send", "traced_send", "acme"));
        assertThat(path.member().isPrivate("__send")).isTrue();
        assertThat(path.member().isPrivate("__init__")).isFalse();
        assertThat(path.inModule()).isEqualTo("__send");
    }

    @Test
    void reachesAShadowedModuleByItsVariable() {
        WrappedPath path =
                only(SampleHook.of("acme.query:query", "traced_query", "acme").shadowed("acme.query"));
        assertThat(path.module()).isEqualTo("acme.query");
        assertThat(path.root()).isEqualTo("_acme_query");
    }

    @Test
    void wrapsEachPathThatCallersUse() {
        List<WrappedPath> paths =
                paths(SampleHook.of("acme.api:send", "traced_send", "acme").via("acme.api:send", "acme:send"));
        assertThat(paths).extracting(WrappedPath::toString).containsExactly("acme.api:send", "acme:send");
    }

    @Test
    void wrapsWhatAClassInheritsBeforeWhatItsBaseHas() {
        Integration integration = new SampleLibrary("acme", List.of("acme"), List.of("acme"))
                .hook(SampleHook.of("acme:Base.send", "traced_base_send", "acme.base_send"))
                .hook(SampleHook.of("acme:Base.send", "traced_child_send", "acme.child_send")
                        .via("acme:Child.send"))
                .in(SampleLayouts.V4_6);

        assertThat(WrappedPaths.of(integration, LibraryModules.of(integration)))
                .extracting(WrappedPath::toString)
                .containsExactly("acme:Child.send", "acme:Base.send");
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
