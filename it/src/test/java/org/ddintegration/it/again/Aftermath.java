package org.ddintegration.it.again;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a run says of a cell of the matrix, and what it leaves of a conflict.
 *
 * @param after text of the file after the run; null when there is none
 * @param standing its text before
 */
record Aftermath(MatrixCell cell, HandEdit edit, Workplace.Outcome run, String after, String standing) {
    void check() {
        assertThat(run.failure().isPresent())
                .as("%s", run)
                .isEqualTo(cell.outcome().equals("conflict"));
        switch (cell.outcome()) {
            case "kept" -> assertThat(mentions()).as("%s", run).isTrue();
            case "conflict" -> conflict();
            case "its edited code kept" -> {
                assertThat(after).contains(HandEdit.BY_HAND, "def traced_put(").doesNotContain("\"Client.put\"");
                assertThat(mentions()).as("%s", run).isTrue();
            }
            default -> assertThat(run.said()).noneMatch(line -> line.startsWith("keep "));
        }
    }

    private void conflict() {
        assertThat(mentions()).as("%s", run).isTrue();
        if (edit == HandEdit.EDITED_ON_THE_SAME_LINE) {
            assertThat(after)
                    .containsSubsequence(
                            "<<<<<<< yours\n",
                            HandEdit.BY_HAND,
                            "||||||| generated before\n",
                            "=======\n",
                            ">>>>>>> generated now\n");
        } else {
            assertThat(after).isEqualTo(standing);
        }
    }

    private boolean mentions() {
        String path = cell.piece().equals("file") ? HandEdit.FILE : HandEdit.SHARED;
        return run.said().stream().anyMatch(line -> line.contains(path));
    }
}
