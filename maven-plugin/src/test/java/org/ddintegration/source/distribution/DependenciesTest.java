package org.ddintegration.source.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DependenciesTest {
    private final Dependencies dependencies =
            new Dependencies(true, Set.of("pyyaml", "idna"), Map.of("grpcio", "rpc", "grpcio-tools", "rpc"));

    @Test
    void findsADistributionByThePartOfItsNameThatIsImported() {
        assertThat(dependencies.requires("yaml")).isTrue();
        assertThat(dependencies.requires("greenlet")).isFalse();
        assertThat(dependencies.optional("grpc")).contains("grpcio");
        assertThat(dependencies.optional("yaml")).isEmpty();
    }

    @Test
    void mayHaveOtherModulesWhereSomethingRequiredIsNotImportedByItsName() {
        assertThat(dependencies.mayHaveOthers(List.of("yaml", "idna"))).isFalse();
        assertThat(dependencies.mayHaveOthers(List.of("yaml"))).isTrue();
        assertThat(Dependencies.UNKNOWN.mayHaveOthers(List.of("yaml"))).isTrue();
    }
}
