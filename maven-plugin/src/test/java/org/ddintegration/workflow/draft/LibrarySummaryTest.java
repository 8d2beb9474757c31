package org.ddintegration.workflow.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ddintegration.source.library.LibraryInMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibrarySummaryTest {
    @Test
    void isThatOfTheMetadata() {
        assertThat(summary("A work queue.", "\"\"\"Something else.\"\"\"")).isEqualTo("A work queue.");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"\"\"A work queue.\"\"\"`, A work queue.",
                "`#!/usr/bin/python\n# Copyright\n\nr'''\nA work queue.\n\nMore.'''`, A work queue.",
                "`import os\n\"\"\"No docstring.\"\"\"`, ``",
                "`\"one line\"`, ``",
            })
    void isElseTheFirstLineOfTheMainModulesDocstring(String module, String summary) {
        assertThat(summary("", module)).isEqualTo(summary);
    }

    private static String summary(String stated, String module) {
        LibraryInMemory tree = new LibraryInMemory("/lib", "", Map.of("beans/__init__.py", module));
        return LibrarySummary.of(LibraryInMemory.library(tree, "beans", stated, ""));
    }
}
