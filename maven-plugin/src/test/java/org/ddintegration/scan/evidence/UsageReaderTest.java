package org.ddintegration.scan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.ddintegration.python.PythonInterpreter;
import org.ddintegration.scan.Resources;
import org.ddintegration.scan.facts.FileFacts;
import org.ddintegration.scan.graph.CallResolver;
import org.ddintegration.scan.graph.Evaluator;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.ModulePaths;
import org.ddintegration.scan.model.Names;
import org.ddintegration.scan.model.PyFunction;
import org.ddintegration.scan.worker.AnswerCache;
import org.ddintegration.scan.worker.Limits;
import org.ddintegration.scan.worker.ParseJob;
import org.ddintegration.scan.worker.ParseMode;
import org.ddintegration.scan.worker.Pythons;
import org.ddintegration.scan.worker.WorkerPool;
import org.ddintegration.source.library.OpenedLibrary;
import org.ddintegration.source.tree.TreeFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UsageReaderTest {
    private static final LibraryModel MODEL = new LibraryModel();
    private static Usage usage;

    @BeforeAll
    static void readTexts() {
        OpenedLibrary parcel = Resources.parcel();
        Fixtures fixtures = new Fixtures();
        UsageReader reader = new UsageReader(fixtures);
        try (WorkerPool workers = WorkerPool.start(
                PythonInterpreter.find(Optional.empty()).executable(), Pythons.DEFAULT, 1, Limits.DEFAULT)) {
            ModulePaths paths = new ModulePaths(parcel.roots(), parcel.topLevels());
            for (TreeFile file : parcel.tree().files()) {
                paths.of(file.path())
                        .ifPresent(module -> parse(workers, () -> parcel.tree().read(file))
                                .ifPresent(facts -> MODEL.add(module, facts)));
            }
            for (EvidenceFile one :
                    new EvidenceFiles(List.of("")).choose(parcel.tree().files())) {
                parse(workers, () -> EvidenceText.code(one.form(), parcel.tree().read(one.file())))
                        .ifPresent(facts -> reader.add(one.kind(), one.file().path(), facts, List.of("parcel")));
            }
        }
        Names names = new Names(MODEL);
        Lineage lineage = new Lineage(MODEL, names);
        usage = reader.read(MODEL, lineage, new CallResolver(new Evaluator(names, lineage, fixtures), lineage));
    }

    private static Optional<FileFacts> parse(WorkerPool workers, ParseJob.Content content) {
        return workers.parse(List.of(new ParseJob("", ParseMode.LENIENT, content)), AnswerCache.NONE)
                .get(0)
                .facts();
    }

    @Test
    void creditsWhatTheReadmeCalls() {
        assertThat(usage.files(EvidenceKind.README, function("parcel.client", "Client.send")))
                .isEqualTo(1);
        assertThat(usage.files(EvidenceKind.README, function("parcel.client", "Client.__init__")))
                .isEqualTo(1);
        assertThat(usage.files(EvidenceKind.README, function("parcel.client", "Client.track")))
                .isZero();
    }

    @Test
    void followsContextManagersAndNamesThatAreNotImported() {
        assertThat(usage.files(EvidenceKind.DOCUMENT, function("parcel.client", "Client.track")))
                .isEqualTo(1);
        assertThat(usage.files(EvidenceKind.DOCUMENT, function("parcel.client", "connect")))
                .isEqualTo(1);
        assertThat(usage.files(EvidenceKind.DOCUMENT, function("parcel.quick", "quick")))
                .isEqualTo(1);
        assertThat(usage.files(EvidenceKind.DOCUMENT, function("parcel.base", "Base.ping")))
                .isZero();
    }

    @Test
    void readsExamples() {
        assertThat(usage.files(EvidenceKind.EXAMPLE, function("parcel.aio", "AsyncClient.send")))
                .isEqualTo(1);
    }

    @Test
    void givesTestsTheirFixtures() {
        assertThat(usage.files(EvidenceKind.TEST, function("parcel.base", "Base.ping")))
                .isEqualTo(1);
    }

    @Test
    void guessesByTheNamesOfReceiversAndMethods() {
        assertThat(usage.files(EvidenceKind.TEST, function("parcel.pool", "Pool.take")))
                .isZero();
        assertThat(usage.amount(EvidenceKind.TEST, function("parcel.pool", "Pool.take")))
                .isCloseTo(Math.log1p(0.5), within(1e-9));
    }

    private static PyFunction function(String module, String qualname) {
        return MODEL.module(module).orElseThrow().functionNamed(qualname).orElseThrow();
    }
}
