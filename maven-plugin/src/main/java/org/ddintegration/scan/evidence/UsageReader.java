package org.ddintegration.scan.evidence;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.scan.facts.FileFacts;
import org.ddintegration.scan.graph.CallResolver;
import org.ddintegration.scan.model.LibraryModel;
import org.ddintegration.scan.model.Lineage;
import org.ddintegration.scan.model.PyModule;

/** Gathers what all texts use. */
public final class UsageReader {
    private record Text(EvidenceKind kind, PyModule code) {}

    private final Fixtures fixtures;
    private final List<Text> texts = new ArrayList<>();

    /** @param fixtures gets to know those of the tests */
    public UsageReader(Fixtures fixtures) {
        this.fixtures = fixtures;
    }

    /**
     * Takes a text's code.
     *
     * @param starred modules whose names the code may use without importing them
     */
    public void add(EvidenceKind kind, String path, FileFacts facts, List<String> starred) {
        PyModule code = PyModule.script(path, facts, starred);
        if (kind == EvidenceKind.TEST) {
            fixtures.add(code);
        }
        texts.add(new Text(kind, code));
    }

    public Usage read(LibraryModel library, Lineage lineage, CallResolver resolver) {
        Namesakes namesakes = new Namesakes(library, lineage);
        Usage usage = new Usage();
        for (Text text : texts) {
            usage.add(text.kind(), new FileReader(text.code(), resolver, namesakes).read());
        }
        return usage;
    }
}
