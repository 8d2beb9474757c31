package org.ddintegration.source.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryLinkTest {
    private static final RepositoryUrl REPOSITORY = new RepositoryUrl("https://github.com/o/n", "");

    @ParameterizedTest
    @ValueSource(strings = {"Source", "Source Code", "source-code", "Repository", "GitHub", "Code", "SourceCode:"})
    void aSourceLabelComesBeforeAnyOther(String label) {
        CoreMetadata metadata = CoreMetadata.parse("Project-URL: Homepage, https://github.com/o/home\n"
                + "Project-URL: Issues, https://github.com/o/issues/issues\n"
                + "Project-URL: " + label + ", https://github.com/o/n\n");

        assertThat(RepositoryLink.in(metadata)).contains(new RepositoryLink(label, REPOSITORY));
    }

    @Test
    void takesTheHomePageWhereNoLabelSaysSource() {
        CoreMetadata metadata = CoreMetadata.parse(
                "Home-page: https://github.com/o/n\nProject-URL: Documentation, https://n.example.org\n");

        assertThat(RepositoryLink.in(metadata)).contains(new RepositoryLink("Home-page", REPOSITORY));
    }

    @Test
    void takesTheIssueTrackerWhereThereIsNothingElse() {
        CoreMetadata metadata = CoreMetadata.parse("Project-URL: Bug Tracker, https://github.com/o/n/issues\n");

        assertThat(RepositoryLink.in(metadata)).map(RepositoryLink::repository).contains(REPOSITORY);
    }

    @Test
    void passesOverAPageOfAnOrganisation() {
        CoreMetadata metadata = CoreMetadata.parse(
                "Project-URL: Source, https://github.com/o\nProject-URL: Changelog, https://github.com/o/n/blob/main/C.md\n");

        assertThat(RepositoryLink.in(metadata)).map(RepositoryLink::repository).contains(REPOSITORY);
        assertThat(RepositoryLink.overviews(metadata))
                .extracting(CoreMetadata.Link::label)
                .containsExactly("Source");
    }

    @Test
    void takesAnUnknownHostOnlyFromASourceLabel() {
        assertThat(RepositoryLink.in(CoreMetadata.parse("Home-page: https://n.example.org/docs\n")))
                .isEmpty();
        assertThat(RepositoryLink.in(CoreMetadata.parse("Project-URL: Source, https://n.example.org/git\n")))
                .map(link -> link.repository().url())
                .contains("https://n.example.org/git");
    }

    @Test
    void readsMetadataUpToItsFirstEmptyLine() {
        String text = """
                Name: kit
                Version: 1.0
                Summary: one
                  line: more
                Home-page: UNKNOWN
                Requires-Python: >=3.8

                Name: other
                """;
        CoreMetadata metadata = CoreMetadata.parse(text.replace("\n", "\r\n"));

        assertThat(metadata.name()).isEqualTo("kit");
        assertThat(metadata.version()).isEqualTo("1.0");
        assertThat(metadata.summary()).isEqualTo("one line: more");
        assertThat(metadata.requiresPython()).isEqualTo(">=3.8");
        assertThat(RepositoryLink.in(metadata)).isEmpty();
    }
}
