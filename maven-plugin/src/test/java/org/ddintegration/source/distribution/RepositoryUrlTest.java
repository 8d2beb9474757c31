package org.ddintegration.source.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://github.com/owner/name, https://github.com/owner/name",
        "http://www.github.com/owner/name/, https://github.com/owner/name",
        "https://GitHub.com/Owner/Name.git, https://github.com/Owner/Name",
        "git+https://github.com/owner/name.git, https://github.com/owner/name",
        "git+ssh://git@github.com/owner/name, https://github.com/owner/name",
        "ssh://git@github.com/owner/name.git, https://github.com/owner/name",
        "git@github.com:owner/name.git, https://github.com/owner/name",
        "git+git@github.com:owner/name.git, https://github.com/owner/name",
        "git://github.com/owner/name.git, https://github.com/owner/name",
        "https://github.com/owner/name/issues, https://github.com/owner/name",
        "https://github.com/owner/name/blob/main/CHANGES.md, https://github.com/owner/name",
        "https://github.com/owner/name#readme, https://github.com/owner/name",
        "https://github.com/owner/name?tab=readme, https://github.com/owner/name",
        "https://github.com/owner/name.py/releases/tag/v1, https://github.com/owner/name.py",
        "https://gitlab.com/group/sub/name, https://gitlab.com/group/sub/name",
        "https://gitlab.com/group/sub/name/-/issues, https://gitlab.com/group/sub/name",
        "https://gitlab.com/group/name/issues, https://gitlab.com/group/name",
        "https://gitlab.example.org/group/name.git, https://gitlab.example.org/group/name",
        "https://codeberg.org/owner/name/issues, https://codeberg.org/owner/name",
        "https://bitbucket.org/owner/name/issues?status=open, https://bitbucket.org/owner/name",
        "https://git.sr.ht/~owner/name, https://git.sr.ht/~owner/name",
        "https://sr.ht/~owner/name, https://git.sr.ht/~owner/name"
    })
    void findsTheRepositoryOfAPage(String page, String repository) {
        assertThat(RepositoryUrl.onForge(page)).contains(new RepositoryUrl(repository, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/o/n/tree/main/packages/core, https://github.com/o/n, packages/core",
        "https://github.com/o/n/blob/main/packages/core/README.md, https://github.com/o/n, packages/core",
        "https://gitlab.com/g/s/n/-/tree/main/core, https://gitlab.com/g/s/n, core",
        "https://codeberg.org/o/n/src/branch/main/core, https://codeberg.org/o/n, core",
        "https://bitbucket.org/o/n/src/main/core/, https://bitbucket.org/o/n, core",
        "https://github.com/o/n/tree/main/../../etc, https://github.com/o/n, ''"
    })
    void keepsTheFolderThatThePageShows(String page, String repository, String folder) {
        assertThat(RepositoryUrl.onForge(page)).contains(new RepositoryUrl(repository, folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/owner",
                "https://github.com/sponsors/owner",
                "https://github.com/orgs/owner/repositories",
                "https://gist.github.com/owner/0123",
                "https://owner.github.io/name",
                "https://example.org/owner/name",
                "https://hg.sr.ht/~owner/name",
                "https://github.com/owner/$(name)",
                "https://github.com/owner/..",
                "https://github.com/owner/na\nme",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "UNKNOWN",
                ""
            })
    void findsNoneOnOtherPages(String page) {
        assertThat(RepositoryUrl.onForge(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://git.example.org/name.git, https://git.example.org/name.git",
        "http://127.0.0.1:8080/name, http://127.0.0.1:8080/name",
        "git://git.example.org/name, git://git.example.org/name",
        "https://code.example.org/group/name/-/tree/main, https://code.example.org/group/name",
        "https://github.com/owner/name/issues, https://github.com/owner/name"
    })
    void takesAnAddressThatClaimsToBeOne(String page, String repository) {
        assertThat(RepositoryUrl.claimed(page)).contains(new RepositoryUrl(repository, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hg.sr.ht/~owner/name",
                "https://svn.example.org/name/trunk",
                "https://sourceforge.net/p/name/code/ci/default/tree",
                "https://code.launchpad.net/name"
            })
    void takesNoRepositoryOfAnotherKind(String page) {
        assertThat(RepositoryUrl.claimed(page)).isEmpty();
    }

    @Test
    void anAddressOfAFileOnThisMachineIsNeverClaimed() {
        assertThat(RepositoryUrl.claimed("file:///srv/git/name")).isEmpty();
        assertThat(RepositoryUrl.claimed("/srv/git/name")).isEmpty();
        assertThat(RepositoryUrl.claimed("ext::sh -c true")).isEmpty();
    }
}
