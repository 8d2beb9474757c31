package org.ddintegration.scan.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class FactsReaderTest {
    private static final String LINE = "{\"ok\":1,\"d\":\"doc\",\"i\":[[\"a.b\",1,\"c\",null,2]],\"b\":[\"x\",\"A()\"],"
            + "\"c\":[\"x.y\",3,5],\"all\":[\"x\"],\"classes\":[{\"q\":\"A\",\"l\":[1,9,2],\"bases\":[\"B\"]}],"
            + "\"functions\":[{\"q\":\"A.f\",\"l\":[3,4,3],\"p\":[[\"self\",1],[\"n\",3,\"int\",\"\",\"0\"]],"
            + "\"a\":\"B\",\"t\":\"B\",\"s\":[17,2,1],\"f\":[\"self.g\"],\"r\":[\"self\"]}]}";

    @Example
    void readsAnAnswer() throws IOException {
        FileFacts facts = FactsReader.read(LINE).facts().orElseThrow();

        assertThat(facts.doc()).isEqualTo("doc");
        assertThat(facts.scope().imports().get(0).bound()).isEqualTo("c");
        assertThat(facts.scope().imports().get(0).is(ImportFact.FALLBACK)).isTrue();
        assertThat(facts.scope().calls())
                .containsExactly(new CallFact("x.y", 3, CallFact.AWAITED | CallFact.DOUBLE_STAR));
        assertThat(facts.classes().get(0).extent()).isEqualTo(new Extent(1, 9, 2));
        FunctionFacts function = facts.functions().get(0);
        assertThat(function.is(FunctionFacts.ASYNC)).isTrue();
        assertThat(function.parameters().get(1).parameter().defaultValue()).contains("0");
        assertThat(function.scope().refs()).containsExactly("self.g");
    }

    @Example
    void tellsWhyAFileWasSkipped() throws IOException {
        FactsReader.Answer answer = FactsReader.read("{\"ok\":0,\"reason\":\"not utf-8 text\"}");

        assertThat(answer.facts()).isEmpty();
        assertThat(answer.reason()).isEqualTo("not utf-8 text");
    }

    @Example
    void refusesTextAfterTheAnswer() {
        assertThatThrownBy(() -> FactsReader.read("{\"ok\":1}{}")).isInstanceOf(IOException.class);
    }

    @Property
    void failsOnlyAsAnnouncedOnADamagedAnswer(
            @ForAll @IntRange(max = 10_000) int at, @ForAll @CharRange(from = ' ', to = '~') char instead) {
        int place = at % LINE.length();
        readOrFail(LINE.substring(0, place) + instead + LINE.substring(place + 1));
        readOrFail(LINE.substring(0, place));
    }

    @Property
    void failsOnlyAsAnnouncedOnAnyText(@ForAll @StringLength(max = 200) String text) {
        readOrFail(text);
    }

    private static void readOrFail(String line) {
        try {
            assertThat(FactsReader.read(line)).isNotNull();
        } catch (IOException announced) {
            assertThat(announced).hasMessageNotContaining("NullPointer");
        }
    }
}
