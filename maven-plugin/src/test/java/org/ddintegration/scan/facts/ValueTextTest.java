package org.ddintegration.scan.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTextTest {
    private final ValueText text = new ValueText();

    @Test
    void readsPaths() {
        assertThat(text.value("self.pool().get[]")).isEqualTo(new ValueFact.OfPath("self.pool().get[]"));
        assertThat(text.value("?.send")).isEqualTo(new ValueFact.OfPath("?.send"));
    }

    @Test
    void readsTypesWithTheirPrefixes() {
        assertThat(text.types("Client|[aio.Client|<Client|([Client|<[Client"))
                .containsExactly(
                        new TypeFact.InstanceOf("Client"),
                        new TypeFact.ContainerOf(new TypeFact.InstanceOf("aio.Client")),
                        new TypeFact.ClassItself(new TypeFact.InstanceOf("Client")),
                        new TypeFact.CallableGiving(new TypeFact.ContainerOf(new TypeFact.InstanceOf("Client"))),
                        new TypeFact.ClassItself(new TypeFact.ContainerOf(new TypeFact.InstanceOf("Client"))));
        assertThat(text.types("")).isEmpty();
    }

    @Test
    void readsWhatIsAnnotatedAndWhatIsYielded() {
        assertThat(text.value(":Client")).isEqualTo(new ValueFact.OfTypes(List.of(new TypeFact.InstanceOf("Client"))));
        assertThat(text.value("[self.jobs")).isEqualTo(new ValueFact.Yielding(new ValueFact.OfPath("self.jobs")));
        assertThat(text.value("[:Client|<Job").paths()).containsExactly("Client", "Job");
    }

    @Test
    void givesOneObjectForEqualTypes() {
        ValueFact.OfTypes bound = (ValueFact.OfTypes) text.value(":Client|Job");

        assertThat(text.types("Client|Job")).isSameAs(bound.types());
    }

    @Test
    void takesForAPathOnlyWhatIsNothingElse() {
        assertThat(text.value("job.body").asPath()).contains("job.body");
        assertThat(text.value("[job.body").asPath()).isEmpty();
        assertThat(text.value(":Job").asPath()).isEmpty();
    }
}
