package org.ddintegration.contribute.ddtrace.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ddintegration.descriptor.Library;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HomePageTest {
    @ParameterizedTest
    @CsvSource({
        "git+https://example.org/acme/library@2.0.2, https://example.org/acme/library",
        "git+https://example.org/acme/library.git, https://example.org/acme/library",
        "git+https://user:secret@example.org:8443/acme/library.git@v1, https://example.org:8443/acme/library",
        "https://example.org/acme/library/, https://example.org/acme/library"
    })
    void isTheRepositoryOnTheWeb(String repository, String page) {
        assertThat(HomePage.of(library(repository))).contains(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"git+ssh://git@example.org/acme/library.git", "git+file:///tmp/library", "https://a b/`>", "x"})
    void isAbsentWhereThatIsNoPage(String repository) {
        assertThat(HomePage.of(library(repository))).isEmpty();
    }

    private static Library library(String repository) {
        return new Library(List.of("library"), List.of("library"), Optional.of(repository), "*", "");
    }
}
