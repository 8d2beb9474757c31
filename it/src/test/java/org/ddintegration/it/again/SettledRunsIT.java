package org.ddintegration.it.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddintegration.it.trace.TraceTree;
import org.junit.jupiter.api.Test;

/** A run that remembers earlier ones says and does what one does that remembers nothing, whatever happens in between. */
class SettledRunsIT {
    private static final int RUNS = Integer.getInteger("it.settled", 24);
    private static final String DESCRIPTOR = """
            name: greenstalk
            title: %s
            library:
              distributions: [greenstalk]
              versions: ">=2.0.0"
            hooks:
              - target: greenstalk:Client.put
            tests:
              versions: ["~=2.0.0", latest]
            """;

    private final Random random = new Random(Long.getLong("it.seed", 1));
    private final Workplace place = Workplace.in(new TraceTree("4.6.0"), "settled");
    private String descriptor = DESCRIPTOR.formatted("Greenstalk");

    @Test
    void areAsRunsThatRememberNothing() {
        place.run(descriptor);
        int said = 0;
        for (int run = 0; run < RUNS; run++) {
            happens(random.nextInt(8));
            SortedMap<String, String> files = place.changed();
            SortedMap<String, String> state = place.state();
            boolean remembers = place.remembers();

            Workplace.Outcome remembering = place.run(descriptor);
            SortedMap<String, String> after = place.changed();
            place.restore(files, state);
            Workplace.Outcome afresh = place.run(descriptor);

            assertThat(remembering.said()).isEqualTo(afresh.said());
            assertThat(remembering.failure().map(Exception::getMessage))
                    .isEqualTo(afresh.failure().map(Exception::getMessage));
            assertThat(after).isEqualTo(place.changed());
            said += remembers ? 1 : 0;
        }
        assertThat(said).as("runs that had something to remember").isPositive();
    }

    private void happens(int what) {
        switch (what) {
            case 0 ->
                descriptor =
                        DESCRIPTOR.formatted(List.of("Greenstalk", "Beanstalk").get(random.nextInt(2)));
            case 1 -> place.restore(new TreeMap<>(), place.state());
            case 2, 3, 4 -> edit();
            default -> {}
        }
    }

    private void edit() {
        List<String> paths = List.copyOf(place.changed().keySet());
        if (paths.isEmpty()) {
            return;
        }
        String path = paths.get(random.nextInt(paths.size()));
        SortedMap<String, String> files = place.changed();
        if (random.nextBoolean()) {
            files.put(path, files.get(path) + "# " + random.nextInt(3) + "\n");
        } else {
            files.remove(path);
        }
        place.restoreFiles(files);
    }
}
