package org.ddintegration.plan.write;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.ddintegration.ProblemException;
import org.ddintegration.file.Digest;
import org.ddintegration.plan.Workbench;
import org.ddintegration.plan.write.Journal.Step;
import org.eclipse.jgit.util.FileUtils;

/** Whatever stands in lock and journal files, nothing outside of the run's two folders is touched. */
class AnyBytesTest {
    private static final String TRANSACTION = "0123456789abcdef";
    private static final String SECRET = "secret\n";

    /**
     * A file of the state.
     *
     * @param bytes what stands in it, a character each
     */
    private record Planted(Kind kind, String bytes) {}

    private enum Kind {
        LOCK_OF_WORKSPACE,
        LOCK_OF_TARGET,
        JOURNAL_OF_WORKSPACE,
        JOURNAL_OF_TARGET,
        DRAFT_OF_TARGET;

        Path in(TwoFolders folders) {
            return switch (this) {
                case LOCK_OF_WORKSPACE -> folders.ofWorkspace().lock();
                case LOCK_OF_TARGET -> folders.ofTarget().lock();
                case JOURNAL_OF_WORKSPACE -> folders.ofWorkspace().journal();
                case JOURNAL_OF_TARGET -> folders.ofTarget().journal();
                case DRAFT_OF_TARGET -> folders.ofTarget().draft();
            };
        }
    }

    private Path base;
    private TwoFolders folders;

    @BeforeProperty
    void makeBase() throws IOException {
        base = Files.createTempDirectory("any-bytes");
    }

    @AfterProperty
    void deleteBase() throws IOException {
        FileUtils.delete(base.toFile(), FileUtils.RECURSIVE);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void thatNothingProves(@ForAll("planted") List<Planted> planted) throws IOException {
        prepare();
        SortedMap<String, String> outside = outside();
        for (Planted one : planted) {
            Files.writeString(one.kind.in(folders), one.bytes, ISO_8859_1);
        }
        boolean hasJournal =
                folders.ofTarget().hasJournal() || folders.ofWorkspace().hasJournal();

        Optional<ProblemException> refused = run();

        assertThat(outside()).isEqualTo(outside);
        assertThat(refused.isPresent()).isEqualTo(hasJournal);
        refused.ifPresent(problem ->
                assertThat(problem).hasMessageContaining("so it is not obeyed").hasMessageContaining("journal.json"));
        assertThat(Files.readString(folders.target().resolve("changed.txt"))).isEqualTo(hasJournal ? "old\n" : "new\n");
        assertThat(folders.ofTarget().lock()).doesNotExist();
        assertThat(folders.ofWorkspace().lock()).doesNotExist();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void thatTheUsersOwnFolderProves(
            @ForAll("journals") Journal journal, @ForAll boolean isDone, @ForAll("cuts") double cut)
            throws IOException {
        prepare();
        SortedMap<String, String> outside = outside();
        RunFolder target = folders.ofTarget();
        byte[] whole = withRoot(journal, target.root()).bytes();
        String text = new String(whole, UTF_8);
        byte[] bytes = text.substring(0, (int) (text.length() * cut)).getBytes(UTF_8);
        Files.write(target.journal(), bytes);
        prove(Map.of(
                target.key(),
                (Digest.of(bytes) + "\n" + target.journal()).getBytes(UTF_8),
                isDone ? "done" : "open",
                new byte[0]));

        run();

        assertThat(outside()).isEqualTo(outside);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void inTheUsersOwnFolder(@ForAll("names") List<String> names, @ForAll List<Byte> content) throws IOException {
        prepare();
        SortedMap<String, String> outside = outside();
        byte[] bytes = bytes(content);
        Files.write(
                folders.ofTarget().journal(),
                withRoot(journal("changed.txt"), folders.target()).bytes());
        for (String name : names) {
            prove(Map.of(name.equals("key") ? folders.ofTarget().key() : name, bytes));
        }

        assertThat(run()).isPresent();

        assertThat(outside()).isEqualTo(outside);
        assertThat(folders.target().resolve("changed.txt")).hasContent("old\n");
    }

    /** Beside the two folders there are a file and an empty folder, to which links lead. */
    private void prepare() throws IOException {
        Path own = Files.createTempDirectory(base, "try");
        folders = TwoFolders.in(own);
        Files.writeString(own.resolve("secret.txt"), SECRET);
        Files.createDirectories(own.resolve("outside/empty"));
        Files.writeString(own.resolve("outside/secret.txt"), SECRET);
        Files.createSymbolicLink(folders.target().resolve("link"), own.resolve("outside"));
        Files.createSymbolicLink(folders.target().resolve("file"), own.resolve("secret.txt"));
    }

    private Optional<ProblemException> run() throws IOException {
        try (RunLock lock = folders.lock()) {
            assertThat(lock).isNotNull();
            folders.recover();
            folders.run(new QuickSteps());
            return Optional.empty();
        } catch (ProblemException refused) {
            return Optional.of(refused);
        }
    }

    private void prove(Map<String, byte[]> files) throws IOException {
        Path records = Files.createDirectories(folders.user().make().resolve("transactions"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(records.resolve(TRANSACTION + "." + file.getKey()), file.getValue());
        }
    }

    private SortedMap<String, String> outside() throws IOException {
        SortedMap<String, String> all = Workbench.tree(folders.base().resolve("outside"));
        all.put("secret.txt", Files.readString(folders.base().resolve("secret.txt")));
        try (var children = Files.list(folders.base())) {
            children.forEach(child -> all.put(child.toString(), ""));
        }
        return all;
    }

    private static Journal withRoot(Journal journal, Path root) {
        return new Journal(
                journal.transaction(), root.toString(), journal.steps(), journal.foldersMade(), journal.foldersLeft());
    }

    private static Journal journal(String path) {
        return new Journal(
                TRANSACTION,
                "",
                List.of(new Step(path, Digest.NO_FILE, Digest.of("old\n".getBytes(UTF_8)))),
                List.of(),
                List.of());
    }

    private static byte[] bytes(List<Byte> content) {
        byte[] bytes = new byte[content.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = content.get(i);
        }
        return bytes;
    }

    @Provide
    Arbitrary<List<Planted>> planted() {
        Arbitrary<String> text =
                Arbitraries.of("", "null", "{}", "[]", "\0", "/", "..", "{\"steps\":[null]}", "{\"transaction\":1}");
        Arbitrary<String> any =
                Arbitraries.strings().withCharRange((char) 0, (char) 255).ofMaxLength(200);
        Arbitrary<String> journals = journals().map(journal -> new String(journal.bytes(), ISO_8859_1));
        Arbitrary<String> bytes = Arbitraries.oneOf(text, any, journals);
        return Combinators.combine(Arbitraries.of(Kind.class), bytes)
                .as(Planted::new)
                .list()
                .ofMaxSize(4);
    }

    /** A file that the digests below are right of would be deleted, or replaced, were it not outside. */
    @Provide
    Arbitrary<Journal> journals() {
        Arbitrary<String> paths = Arbitraries.of(
                "changed.txt",
                "../secret.txt",
                "../outside/secret.txt",
                "../outside/empty",
                "link",
                "link/secret.txt",
                "link/empty",
                "file",
                "gone/../../secret.txt",
                "/etc/hostname",
                "/",
                "",
                ".",
                "..",
                "a//b",
                "a\0b");
        Arbitrary<String> digests = Arbitraries.of(
                Digest.NO_FILE, Digest.of(SECRET.getBytes(UTF_8)), Digest.of("old\n".getBytes(UTF_8)), "x");
        Arbitrary<Step> steps = Combinators.combine(paths, digests, digests).as(Step::new);
        return Combinators.combine(
                        Arbitraries.of(TRANSACTION, "../../0123456789", "0123456789abcdeF"),
                        Arbitraries.of("/", "..", ""),
                        steps.injectNull(0.05).list().ofMaxSize(3),
                        paths.injectNull(0.05).list().ofMaxSize(2),
                        paths.list().ofMaxSize(2))
                .as(Journal::new);
    }

    /** Most journals are whole. */
    @Provide
    Arbitrary<Double> cuts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(1.0)),
                Tuple.of(1, Arbitraries.doubles().between(0, 1)));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of("key", "open", "done", "x", "..", "").list().ofMaxSize(4);
    }
}
