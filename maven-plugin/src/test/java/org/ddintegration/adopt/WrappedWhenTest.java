package org.ddintegration.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedWhenTest {
    private static final String VERSIONS = """
            import beans
            from ddtrace.internal.utils.version import parse_version
            from wrapt import wrap_function_wrapper as _w
            BEANS_VERSION = parse_version(beans.__version__)
            """;

    private static WrittenByHand versioned(String body) {
        return WrittenByHand.with(VERSIONS + "\n\ndef patch():\n" + body.indent(4));
    }

    @Test
    void thatItWasPatchedAlreadyIsNoCondition() {
        assertThat(WrittenByHand.wrapping("""
                        if getattr(beans, "_datadog_patch", False):
                            return
                        beans._datadog_patch = True
                        if not iswrapped(beans.put):
                            _w("beans", "put", h)
                        """).hooks()).containsExactly("beans:put");
    }

    @Test
    void aBranchIsOfItsVersionsAndTheOtherOfTheRest() {
        assertThat(versioned("""
                        if BEANS_VERSION >= (2, 1):
                            _w("beans", "new", h)
                        else:
                            _w("beans", "old", h)
                        _w("beans", "all", h)
                        """).hooks()).containsExactly("beans:new >=2.1", "beans:old <2.1", "beans:all");
    }

    @Test
    void whatFollowsAnEarlyReturnIsOfTheVersionsThatGetThere() {
        assertThat(versioned("""
                        if BEANS_VERSION < parse_version("1.5"):
                            return
                        _w("beans", "put", h)
                        """).hooks()).containsExactly("beans:put >=1.5");
    }

    @Test
    void versionsOfSeveralBranchesAreOneWhereTheyMeet() {
        assertThat(versioned("""
                        if BEANS_VERSION >= (3, 0):
                            _w("beans", "put", h)
                            _w("beans", "both", h)
                        else:
                            _w("beans", "both", h)
                            if BEANS_VERSION >= (2, 0):
                                _w("beans", "put", h)
                        """).hooks()).containsExactly("beans:put >=2.0", "beans:both");
    }

    @Test
    void theStrongestOfSeveralVersionsIsSaid() {
        assertThat(versioned("""
                        if BEANS_VERSION >= (2, 0):
                            if (2, 3) <= BEANS_VERSION < (4, 0):
                                _w("beans", "put", h)
                        """).hooks()).containsExactly("beans:put <4.0,>=2.3");
    }

    @Test
    void aNameThatDependsOnTheVersionStandsForAll() {
        assertThat(versioned("""
                        if BEANS_VERSION < (2, 0):
                            from beans.old import Client
                        else:
                            from beans.client import Client
                        names = ["put"]
                        if BEANS_VERSION >= (3, 0):
                            names.append("get")
                        for name in names:
                            _w(Client, name, h)
                        """).hooks())
                .containsExactly(
                        "beans.old:Client.put <2.0", "beans.client:Client.put >=2.0", "beans.client:Client.get >=3.0");
    }

    @Test
    void whatTheLibraryMayLackIsOptional() {
        assertThat(WrittenByHand.wrapping("""
                        if hasattr(beans, "one"):
                            _w("beans", "one", h)
                        try:
                            _w("beans", "two", h)
                        except AttributeError:
                            pass
                        if getattr(beans, "three", None) is not None:
                            _w("beans", "three", h)
                        """).hooks())
                .containsExactly("beans:one optional", "beans:two optional", "beans:three optional");
    }

    @Test
    void anImportThatHasAFallbackIsNoCondition() {
        assertThat(WrittenByHand.with("""
                        from wrapt import wrap_function_wrapper as _w
                        try:
                            import beans.client as client
                        except ImportError:
                            import sys
                            client = sys.modules.get("beans.client")

                        def patch():
                            _w(client, "put", h)
                        """).hooks()).containsExactly("beans.client:put");
    }

    @Test
    void theVersionOfAnotherLibraryMakesItOptionalAndIsSaid() {
        assertThat(WrittenByHand.wrapping("""
                        import peas
                        if peas.__version__ >= "1.2":
                            _w("peas", "put", h)
                        """).adopted().descriptor().tracing().hooks())
                .singleElement()
                .satisfies(hook -> {
                    assertThat(hook.optional()).isTrue();
                    assertThat(hook.versions()).isEmpty();
                    assertThat(hook.why()).isEqualTo("wrapped in patch.py where peas >= 1.2");
                });
    }

    @Test
    void aSettingIsSaidAndMakesNothingOptional() {
        assertThat(WrittenByHand.with("""
                        from ddtrace import config
                        from wrapt import wrap_function_wrapper as _w

                        def patch():
                            if config.beans.more:
                                _w("beans", "put", h)
                        """).adopted().descriptor().tracing().hooks())
                .singleElement()
                .satisfies(hook -> {
                    assertThat(hook.isConditional()).isFalse();
                    assertThat(hook.why()).isEqualTo("wrapped in patch.py where config.beans.more");
                });
    }

    @Test
    void whatOnlyUnsupportedVersionsHaveIsListedInstead() {
        assertThat(WrittenByHand.with(VERSIONS + """

                        def _supported_versions():
                            return {"beans": ">=2.0"}

                        def patch():
                            if BEANS_VERSION < (2, 0):
                                _w("beans", "old", h)
                            _w("beans", "put", h)
                        """).adopted()).satisfies(adopted -> {
            assertThat(adopted.descriptor().library().versions()).isEqualTo(">=2.0");
            assertThat(adopted.descriptor().tracing().hookPoints())
                    .extracting(Object::toString)
                    .containsExactly("beans:put");
            assertThat(adopted.unread())
                    .extracting(Unread::toString)
                    .containsExactly("ddtrace/contrib/internal/beans/patch.py:11: it is wrapped in versions <2.0,"
                            + " and >=2.0 are supported: beans.old");
        });
    }
}
