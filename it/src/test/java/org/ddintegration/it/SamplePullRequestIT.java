package org.ddintegration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.plan.diff.UnifiedDiff;
import org.ddintegration.plan.model.Change;
import org.ddintegration.plan.model.Plan;
import org.junit.jupiter.api.Test;

/** The site shows the whole diff of the golden integration {@code greenstalk}; {@code -Dit.refresh} writes it. */
class SamplePullRequestIT {
    private static final String HEADING = "## The diff\n";
    private static final Pattern FILE = Pattern.compile("(?m)^(?=diff --git )");
    private static final String NEW = "new/";

    @Test
    void theSiteHasTheDiffOfAWholeIntegration() throws IOException {
        Path page = Settings.pages().resolve("sample-pull-request.md");
        String text = Files.readString(page);
        String beforeTheDiff = text.substring(0, text.indexOf(HEADING) + HEADING.length());
        String expected = beforeTheDiff + diff();

        if (Settings.refresh()) {
            Files.writeString(page, expected);
        }
        assertThat(Files.readString(page)).isEqualTo(expected);
    }

    private static String diff() {
        Map<String, String> golden =
                new Golden(Settings.projects().resolve("integrations/greenstalk/expected/4.6.0")).read();
        Stream<String> changed = files(golden.get(Generated.SHARED));
        Stream<String> created = golden.entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith(NEW) && !file.getValue().isEmpty())
                .flatMap(file -> files(creation(file.getKey().substring(NEW.length()), file.getValue())));
        return Stream.concat(created, changed)
                .map(file -> "\n```diff\n" + file.replace("\r", "").strip() + "\n```\n")
                .collect(Collectors.joining());
    }

    private static Stream<String> files(String diff) {
        return Arrays.stream(FILE.split(diff)).filter(file -> !file.isBlank());
    }

    private static String creation(String path, String text) {
        Change change = Change.of(path, Optional.empty(), Optional.of(text), List.of());
        return UnifiedDiff.of(new Plan(List.of(change), List.of(), List.of(), List.of(), List.of(), List.of()));
    }
}
