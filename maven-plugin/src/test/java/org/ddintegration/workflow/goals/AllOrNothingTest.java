package org.ddintegration.workflow.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.ddintegration.ProblemException;
import org.ddintegration.RecordingConsole;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.RegisteredContributor;
import org.ddintegration.plan.Workbench;
import org.ddintegration.workflow.Bench;
import org.ddintegration.workflow.ReportForm;
import org.ddintegration.workflow.Request;
import org.ddintegration.workflow.SilentQuestions;
import org.ddintegration.workflow.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that writes to the target and to the workspace, one of whose files cannot be written. */
class AllOrNothingTest {
    private static final String WRITTEN = "ddtrace/contrib/internal/beans/patch.py";

    @TempDir
    Path folder;

    private Path workspace;
    private Path target;

    @BeforeEach
    void setUp() throws IOException {
        workspace = folder.resolve("workspace");
        target = folder.resolve("dd-trace-py");
        write(target.resolve("ddtrace/_monkey.py"), "");
        write(target.resolve("riotfile.py"), "");
        write(target.resolve("tests/contrib/__init__.py"), "");
        write(
                workspace.resolve("library/beans/__init__.py"),
                "class Client:\n    def put(self, body):\n        pass\n");
        write(workspace.resolve("integrations/beans.yaml"), """
                name: beans
                library: {modules: [beans]}
                hooks:
                  - target: beans:Client.put
                """);
    }

    @Test
    void writesAllOfIt() throws IOException {
        integrate();

        assertThat(target.resolve(WRITTEN)).hasContent("# beans\n");
        assertThat(Workbench.tree(workspace.resolve(".dd")))
                .containsKeys("descriptor.schema.json", "descriptor.xsd", "beans/scan.json")
                .doesNotContainKeys("lock", "journal.json");
        assertThat(Workbench.tree(target).keySet()).noneMatch(path -> path.contains("dd-maven-plugin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".dd/descriptor.schema.json",
                ".dd/descriptor.xsd",
                ".dd/beans/scan.json",
                ".dd/beans/locks.json",
                ".dd/beans/baseline",
                "dd-trace-py/" + WRITTEN
            })
    void writesNothingWhenOneFileCannotBeWritten(String path) throws IOException {
        Path inTheWay = path.startsWith(".dd") ? workspace.resolve(path) : folder.resolve(path);
        if (path.endsWith("baseline")) {
            write(inTheWay, "a file where a folder is to be\n");
        } else {
            Files.createDirectories(inTheWay.resolve("a folder where a file is to be"));
        }
        SortedMap<String, String> before = Workbench.tree(folder);

        Throwable thrown = catchThrowable(this::integrate);

        assertThat(thrown).isInstanceOfAny(ProblemException.class, UncheckedIOException.class);
        assertThat(Workbench.tree(folder)).isEqualTo(before);
    }

    private void integrate() {
        RegisteredContributor contributor = new RegisteredContributor(
                "Beans",
                integration -> Contribution.file("# beans\n"),
                null,
                List.of(WRITTEN),
                Set.of(),
                Set.of(),
                List.of("hooks"),
                false,
                0);
        Bench bench = new Bench(
                new Workspace(workspace),
                new SilentQuestions(),
                new RecordingConsole(),
                (goal, names) -> "mvn dd:" + goal,
                () -> List.of(contributor),
                "1.0",
                List.of());
        Request request = new Request(
                Optional.of("beans"),
                Optional.of(target.toString()),
                Optional.of("./library"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                ReportForm.TEXT,
                Request.Writing.PLAIN);
        new IntegrationWorkflow(bench, request).integrate();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
