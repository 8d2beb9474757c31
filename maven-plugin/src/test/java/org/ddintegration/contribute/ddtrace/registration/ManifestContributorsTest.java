package org.ddintegration.contribute.ddtrace.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ddintegration.contribute.ddtrace.SharedFile.GREENSTALK;

import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.ddtrace.SharedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestContributorsTest {
    private static String manifest(String descriptor) {
        Contribution contribution = SharedFile.of("any", "").contribute(new IntegrationManifest(), descriptor);
        return ((Contribution.File) contribution).text();
    }

    @Test
    void theManifestSaysWhatIsInstrumented() {
        assertThat(manifest(GREENSTALK + "category: llm\ncreated: 2026-06-29\n"))
                .isEqualTo("""
                _v: 1
                name: greenstalk
                display_name: Greenstalk
                description: Traces calls made with Greenstalk.
                packages:
                - name: greenstalk
                category:
                - gen_ai
                systems: []
                creation_date: '2026-06-29'
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "cache, db.client",
        "database, db.client",
        "http_client, http.client",
        "web, http.server",
        "template, template.render",
        "rpc, rpc.client",
        "storage, object_store.client",
        "other, other",
        "messaging, messaging.producer"
    })
    void theCategoryIsOneOfThoseOfManifests(String category, String expected) {
        assertThat(manifest(GREENSTALK + "category: " + category + "\n"))
                .contains("\ncategory:\n- " + expected + "\nsystems:");
    }

    @Test
    void whatSendsAndTakesMessagesIsOfBothSides() {
        String both = GREENSTALK.replace("Client.put", "Client.put\n  - target: greenstalk:Client.reserve");
        assertThat(manifest(both + "category: messaging\n"))
                .contains("\ncategory:\n- messaging.consumer\n- messaging.producer\n");
    }

    @Test
    void theDayIsLeftToDoUntilTheDescriptorHasIt() {
        SharedFile any = SharedFile.of("any", "");
        assertThat(manifest(GREENSTALK)).doesNotContain("creation_date");
        assertThat(any.contribute(new ManifestDate(), GREENSTALK))
                .isInstanceOfSatisfying(Contribution.ByHand.class, left -> assertThat(left.what())
                        .contains("greenstalk.manifest.yaml has no creation_date"));
        assertThat(any.contribute(new ManifestDate(), GREENSTALK + "created: '2026-06-29'\n"))
                .isEqualTo(Contribution.nothing());
    }
}
