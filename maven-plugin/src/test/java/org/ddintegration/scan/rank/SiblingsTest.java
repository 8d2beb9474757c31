package org.ddintegration.scan.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ddintegration.descriptor.CallableKind;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.model.Sources;
import org.junit.jupiter.api.Test;

class SiblingsTest {
    private static final LibraryModel MODEL = Sources.model("""
            # core.py
            from functools import partial, partialmethod
            def _ask(verb, key): pass
            def _tell(verb, key): pass
            get = partial(_ask, "GET")
            drop = partial(_ask, "DROP")
            note = partial(_tell, "NOTE")
            def other(): pass
            class Client:
                def ask(self, verb): pass
                see = partialmethod(ask, "SEE")
                seek = partialmethod(ask, "SEEK")
            """);

    @Test
    void areWorthAsMuchAsTheBestOfThem() {
        assertThat(Siblings.level(List.of(
                        ranked("get", 1),
                        ranked("drop", 4),
                        ranked("note", 2),
                        ranked("other", 3),
                        ranked("Client.ask", 9),
                        ranked("Client.see", 7),
                        ranked("Client.seek", 6))))
                .extracting(one -> one.subject().name() + " " + one.score() + " " + one.why())
                .containsExactly(
                        "get 4.0 [made of the same function as drop, short]",
                        "drop 4.0 [short]",
                        "note 2.0 [short]",
                        "other 3.0 [short]",
                        "ask 9.0 [short]",
                        "see 7.0 [short]",
                        "seek 7.0 [made of the same function as see, short]");
    }

    private static Ranked ranked(String qualname, double score) {
        PyFunction function =
                MODEL.module("lib.core").orElseThrow().functionNamed(qualname).orElseThrow();
        return new Ranked(Subject.of(function, CallableKind.FUNCTION), score, Map.of(), List.of("short"));
    }
}
