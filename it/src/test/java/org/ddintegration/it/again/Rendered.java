package org.ddintegration.it.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddintegration.it.trace.TraceTree;

/**
 * One tree, and what is rendered into it by each descriptor of the matrix.
 *
 * @param shared the shared file of the release
 * @param first files of the first run
 * @param state what that left beside the descriptor
 * @param afresh files of a run on an untouched tree, by descriptor
 */
record Rendered(
        Workplace workplace,
        String shared,
        SortedMap<String, String> first,
        SortedMap<String, String> state,
        Map<String, SortedMap<String, String>> afresh) {
    private static final String HOOK = "  - target: greenstalk:Client.put\n    operation: greenstalk.put\n";
    private static final String SERVICE = """
            service:
              name: beanstalkd
              image: beanstalkd:1
              command: beanstalkd -l 0.0.0.0
              port: 11300
            """;
    private static final String DESCRIPTOR = """
            name: greenstalk
            title: Greenstalk
            library:
              distributions: [greenstalk]
              modules: [greenstalk]
              versions: ">=2.0.0"
              python: ">=3.8"
            %shooks:
            %s  - target: greenstalk:Client.reserve
            tests:
              versions: ["~=2.0.0", latest]
            """;

    static Rendered into(TraceTree tree) {
        Workplace workplace = Workplace.in(tree, "matrix");
        String shared = workplace.text(HandEdit.SHARED);
        Map<String, SortedMap<String, String>> afresh = new TreeMap<>();
        SortedMap<String, String> state = new TreeMap<>();
        for (String descriptor : new String[] {same(), changed(), without("file"), without("entry")}) {
            workplace.restore(Map.of(), Map.of());
            assertThat(workplace.run(descriptor).failure()).isEmpty();
            afresh.put(descriptor, workplace.changed());
            if (descriptor.equals(same())) {
                state.putAll(workplace.state());
            }
        }
        return new Rendered(workplace, shared, afresh.get(same()), state, afresh);
    }

    /** Files that are not as in the release after a hand edit. */
    SortedMap<String, String> edited(HandEdit edit, MatrixCell cell, SortedMap<String, String> files) {
        SortedMap<String, String> edited = edit.of(cell.piece(), files);
        edited.remove(HandEdit.SHARED, shared);
        return edited;
    }

    /** Runs again where these files stand after the first run. */
    Workplace.Outcome rerun(SortedMap<String, String> standing, MatrixCell cell) {
        workplace.restore(standing, state);
        return workplace.run(descriptor(cell));
    }

    /** What a run on an untouched tree makes of the cell's descriptor. */
    SortedMap<String, String> by(MatrixCell cell) {
        return afresh.get(descriptor(cell));
    }

    private static String descriptor(MatrixCell cell) {
        return switch (cell.rendering()) {
            case "descriptor unchanged" -> same();
            case "descriptor changed" -> changed();
            case "hook removed" -> without(cell.piece());
            default -> throw new IllegalArgumentException(cell.rendering());
        };
    }

    private static String same() {
        return DESCRIPTOR.formatted(SERVICE, HOOK);
    }

    private static String changed() {
        return DESCRIPTOR.formatted(
                SERVICE.replace("beanstalkd:1", "beanstalkd:2"), HOOK.replace("greenstalk.put", "greenstalk.insert"));
    }

    /** Without the hook that is rendered into the file, or the service that is into the entry. */
    private static String without(String piece) {
        return piece.equals("file") ? DESCRIPTOR.formatted(SERVICE, "") : DESCRIPTOR.formatted("", HOOK);
    }
}
