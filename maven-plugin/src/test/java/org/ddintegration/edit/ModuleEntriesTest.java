package org.ddintegration.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.ddintegration.edit.python.PythonImport;
import org.ddintegration.edit.python.PythonStatement;
import org.junit.jupiter.api.Test;

class ModuleEntriesTest {
    private static final String IMPORTS =
            "import logging\nimport os\nimport time\n\nfrom a import B\nfrom contrib.config import KAFKA\nimport kombu\n";

    @Test
    void anImportGoesIntoTheGroupOfItsNeighbour() {
        assertThat(new PythonImport("import socket", "os").put(IMPORTS))
                .contains("import os\nimport socket\nimport time\n");
        assertThat(new PythonImport("from contrib.config import REDIS", "contrib.config").put(IMPORTS))
                .endsWith("import KAFKA\nfrom contrib.config import REDIS\nimport kombu\n");
    }

    @Test
    void anImportWithoutItsNeighbourIsRefused() {
        assertThatThrownBy(() -> new PythonImport("import socket", "sys").put(IMPORTS))
                .isInstanceOf(UnknownShapeException.class)
                .hasMessageContaining("sys");
    }

    @Test
    void aCommentBetweenImportsPartsNoGroup() {
        PythonImport edit = new PythonImport("import socket", "os");
        String text = "import logging\nimport os\n# by others\nimport socket\nimport sys\n";

        assertThat(edit.put(text)).isEqualTo(text);
        assertThat(edit.remove(text)).isEqualTo("import logging\nimport os\n# by others\nimport sys\n");
        assertThat(edit.put("import os\n# of time\nimport time\n"))
                .isEqualTo("import os\nimport socket\n# of time\nimport time\n");
    }

    private static final PythonStatement CHECK =
            new PythonStatement("check_m", Pattern.compile("check_\\w+"), List.of("def check_m():", "    pass"));

    @Test
    void aFunctionGoesBelowItsLikesWithTheirDistance() {
        String text = """
                def helper():
                    pass


                @tried(
                    1
                )
                def check_z():
                    pass


                def check_a():
                    pass


                if True:
                    pass
                """;
        assertThat(CHECK.put(text)).contains("def check_a():\n    pass\n\n\ndef check_m():\n    pass\n\n\nif True:\n");
        assertThat(CHECK.find(text)).isEmpty();
    }

    @Test
    void aFunctionBelongsToItsDecorators() {
        String text = "@tried(\n    1\n)  # often\ndef check_m():\n    pass\n\n\ndef check_z():\n    pass\n";
        assertThat(CHECK.remove(text)).isEqualTo("def check_z():\n    pass\n");
    }

    @Test
    void aCommentAtTheMarginEndsNoStatement() {
        String text = "import os\n\n\ncheck_a = {\n    1,\n# by others\n}\n\n\n# of the rest\nrest = 1\n";
        assertThat(CHECK.put(text)).isEqualTo(text.replace("\n}\n", "\n}\n\n\ndef check_m():\n    pass\n"));
    }

    @Test
    void aFunctionWithoutItsLikesIsRefused() {
        assertThatThrownBy(() -> CHECK.put("def f():\n    pass\n")).isInstanceOf(UnknownShapeException.class);
    }

    private static final String OWNERS = """
            ddtrace/contrib/            @core
            # LLM
            ddtrace/contrib/internal/openai   @llm
            tests/contrib/openai              @llm

            # Other
            docs/                       @core
            """;

    @Test
    void anOwnersLineGoesBelowThatOfASiblingAlignedWithIt() {
        assertThat(new OwnerLine("tests/contrib/vllm @llm").put(OWNERS))
                .contains(
                        "tests/contrib/openai              @llm\ntests/contrib/vllm                @llm\n\n# Other\n");
        assertThat(new OwnerLine("ddtrace/contrib/internal/vllm @llm").put(OWNERS))
                .contains("internal/openai   @llm\nddtrace/contrib/internal/vllm     @llm\ntests/");
    }

    @Test
    void anOwnersLineOfAnotherTeamGoesToTheEnd() {
        assertThat(new OwnerLine("tests/contrib/vllm @new").put(OWNERS))
                .isEqualTo(OWNERS + "tests/contrib/vllm @new\n");
    }
}
