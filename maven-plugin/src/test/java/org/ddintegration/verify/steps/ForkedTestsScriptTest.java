package org.ddintegration.verify.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.ddintegration.process.Program;
import org.ddintegration.python.PythonInterpreter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkedTestsScriptTest {
    private static final String TESTS = """
            import os
            import unittest

            SEEN = []


            class Pour(unittest.TestCase):
                def test_first(self):
                    SEEN.append("first")
                    self.assertEqual(SEEN, ["first"])

                def test_second(self):
                    SEEN.append("second")
                    self.assertEqual(SEEN, ["second"])

                def test_wrong(self):
                    print("poured")
                    self.fail("spilt")

                def test_dies(self):
                    os.kill(os.getpid(), 9)
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeTests() throws IOException {
        Files.writeString(folder.resolve("beans.py"), TESTS);
        OwnScript.write("dd_forked_tests.py", folder);
    }

    @Test
    void runsEachTestInAProcessThatNoOtherTestHasTouched() throws IOException {
        assertThat(answers("test_first", "test_second", "test_first")).isEqualTo("0\n0\n0");
    }

    @Test
    void answersWithTheExitCodeOfATestThatFailsOrDies() throws IOException {
        assertThat(answers("test_wrong", "test_dies", "test_first")).isEqualTo("1\n-9\n0");
    }

    @Test
    void putsWhatATestPrintsIntoItsFile() throws IOException {
        answers("test_wrong");

        assertThat(folder.resolve("printed")).content().contains("poured", "spilt");
    }

    @Test
    void answersNothingWhereTheModuleCannotBeImported() throws IOException {
        Files.writeString(folder.resolve("beans.py"), "import not_there\n");

        assertThat(answers("test_first")).isEmpty();
    }

    private String answers(String... tests) throws IOException {
        StringBuilder asked = new StringBuilder();
        for (String test : tests) {
            asked.append("[\"beans.Pour.%s\", \"%s\"]%n".formatted(test, folder.resolve("printed")));
        }
        return Program.of(PythonInterpreter.find(Optional.empty()).executable(), "-m", "dd_forked_tests", "beans")
                .in(folder)
                .answer(asked.toString(), Duration.ofMinutes(1))
                .output()
                .strip();
    }
}
