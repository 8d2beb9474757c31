package org.ddintegration.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;
import org.junit.jupiter.api.Test;

class GitBlobTest {
    @Test
    void namesTheEmptyFileAsGitDoes() {
        assertThat(GitBlob.id(new byte[0])).isEqualTo("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
    }

    @Test
    void agreesWithJGit() {
        byte[] content = "def put(body):\n    ...\n".getBytes(StandardCharsets.UTF_8);
        try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
            assertThat(GitBlob.id(content))
                    .isEqualTo(formatter.idFor(Constants.OBJ_BLOB, content).name());
        }
    }
}
