package org.ddintegration.source.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.ProblemException;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.source.LoopbackIndex;
import org.ddintegration.source.Made;
import org.ddintegration.source.archive.WheelContents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageIndexTest {
    @TempDir
    Path folder;

    @TempDir
    Path scratch;

    private LoopbackIndex server;

    @BeforeEach
    void startServer() throws IOException {
        server = new LoopbackIndex();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void listsWhatTheUsersFindLinksHold() throws IOException {
        Made.wheel(folder, "beanstalk_kit", "1.1", "", Map.of("beanstalk_kit.py", ""));
        Made.sdist(folder, "beanstalk-kit", "1.0", "", Map.of());
        Made.sdist(folder, "other", "9.0", "", Map.of());

        assertThat(Made.indexOf(folder).versions("Beanstalk.Kit").releases())
                .extracting(release -> release.version().toString())
                .containsExactly("1.0", "1.1");
    }

    @Test
    void readsPythonYankedAndHashesFromTheIndex() {
        server.page("kit", "<a href='kit-1.0.tar.gz#sha256=aa' data-requires-python='&gt;=3.9' data-yanked=''>kit</a>");

        Release release = server.index().versions("kit").releases().get(0);

        assertThat(release.requiresPython()).isEqualTo(">=3.9");
        assertThat(release.yanked()).isTrue();
        assertThat(release.files().get(0).hashes()).isEqualTo(Map.of("sha256", "aa"));
    }

    @Test
    void readsWhenFilesWereUploadedWhereTheIndexSaysSo() {
        server.json("kit", """
                {"filename": "kit-1.0.tar.gz", "url": "kit-1.0.tar.gz", "hashes": {}, "upload-time": "2024-05-06T07:08:09.123Z"},
                {"filename": "kit-1.1.tar.gz", "url": "kit-1.1.tar.gz", "hashes": {}, "upload-time": "yesterday"},
                {"filename": "kit-1.2.tar.gz", "url": "kit-1.2.tar.gz", "hashes": {}}""");

        assertThat(server.index().versions("kit").releases())
                .extracting(Release::uploaded)
                .containsExactly(
                        Optional.of(Instant.parse("2024-05-06T07:08:09.123Z")), Optional.empty(), Optional.empty());
    }

    @Test
    void severalDistributionsAreAskedForAtOnce() {
        server.page("kit", "<a href='kit-1.0.tar.gz'>kit</a><a href='kit-2.0.tar.gz'>kit</a>");
        server.page("tea-pot", "<a href='tea_pot-3.0.tar.gz'>pot</a>");
        PackageIndex index = server.index();

        index.askAhead(List.of("kit", "no-such-kit", "Tea.Pot"));
        server.close();

        assertThat(index.versions("kit").newest().version()).hasToString("2.0");
        assertThat(index.versions("tea_pot").newest().version()).hasToString("3.0");
        assertThatThrownBy(() -> index.versions("no-such-kit")).isInstanceOf(ProblemException.class);
    }

    @Test
    void anIndexThatDoesNotAnswerIsToldWhenItIsAskedForOne() {
        PackageIndex index = server.index();
        server.close();

        index.askAhead(List.of("kit"));

        assertThatThrownBy(() -> index.versions("kit")).isInstanceOf(ProblemException.class);
    }

    @Test
    void saysThatTheIndexHasNoSuchDistribution() {
        assertThatThrownBy(() -> server.index().versions("no-such-kit"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("'no-such-kit': the package index has no readable distribution of this name; "
                        + "give its name there, its repository or a folder with -Ddd.source");
    }

    @Test
    void saysThatTheIndexDoesNotAnswer() {
        server.close();

        assertThatThrownBy(() -> server.index().versions("kit"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("it cannot be downloaded from the package index (" + server.url() + "kit/: ")
                .hasMessageContaining("pip config list");
    }

    @Test
    void saysThatTheIndexRefuses() {
        server.refuse("kit", 403);

        assertThatThrownBy(() -> server.index().versions("kit")).hasMessageContaining("HTTP 403");
    }

    @Test
    void saysThatThereIsNoPip() throws IOException {
        Path python = Files.writeString(
                scratch.resolve("python3"),
                "#!/bin/sh\necho '{\"failure\":\"pip\",\"message\":\"No module named pip\"}'\n");
        assertThat(python.toFile().setExecutable(true)).isTrue();
        Pip pip = new Pip(List.of(new PythonInterpreter(python, "3.12.1")).iterator(), Map.of());

        assertThatThrownBy(() -> new PackageIndex(pip).versions("kit"))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith(
                        "'" + python + " (No module named pip)': the package index is asked through pip");
    }

    @Test
    void loadsAFileWhoseHashIsRight() throws IOException {
        server.file("kit-1.0.tar.gz", "contents".getBytes(UTF_8));
        server.page(
                "kit",
                "<a href='/files/kit-1.0.tar.gz#sha256=" + LoopbackIndex.sha256("contents".getBytes(UTF_8))
                        + "'>x</a>");
        PackageIndex index = server.index();

        index.download(index.versions("kit").newest().source().orElseThrow(), scratch.resolve("x"));

        assertThat(scratch.resolve("x")).hasContent("contents");
    }

    @Test
    void refusesAFileWhoseHashIsWrong() {
        server.file("kit-1.0.tar.gz", "tampered".getBytes(UTF_8));
        server.page("kit", "<a href='/files/kit-1.0.tar.gz#sha256=00'>x</a>");
        PackageIndex index = server.index();
        IndexFile file = index.versions("kit").newest().source().orElseThrow();

        assertThatThrownBy(() -> index.download(file, scratch.resolve("x")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(
                        "'kit-1.0.tar.gz': the downloaded file is not what the package index states (sha256 is ");
    }

    @Test
    void readsAWheelThatIsNear() throws IOException {
        Made.wheel(folder, "kit", "1.0", "Summary: small\n", Map.of("kit/__init__.py", ""));
        PackageIndex index = Made.indexOf(folder);

        WheelContents wheel = index.wheel(index.versions("kit").newest().wheel().orElseThrow(), scratch.resolve("w"));

        assertThat(wheel.names()).containsExactly("kit-1.0.dist-info/METADATA", "kit/__init__.py");
        assertThat(wheel.metadata()).contains("Summary: small");
    }

    @Test
    void takesTheMetadataThatTheIndexOffersSeparately() throws IOException {
        Path wheel = Made.wheel(folder, "kit", "1.0", "Summary: inside\n", Map.of("kit.py", ""));
        server.file("kit-1.0-py3-none-any.whl", Files.readAllBytes(wheel));
        server.file("kit-1.0-py3-none-any.whl.metadata", "Summary: beside\n".getBytes(UTF_8));
        server.page(
                "kit",
                "<a href='/files/kit-1.0-py3-none-any.whl' data-dist-info-metadata='true' data-core-metadata='true'>x</a>");
        PackageIndex index = server.index();

        WheelContents contents =
                index.wheel(index.versions("kit").newest().wheel().orElseThrow(), scratch.resolve("w"));

        assertThat(contents.names()).contains("kit.py");
        assertThat(contents.metadata()).isEqualTo("Summary: beside\n");
        assertThat(scratch.resolve("w.metadata")).doesNotExist();
    }
}
