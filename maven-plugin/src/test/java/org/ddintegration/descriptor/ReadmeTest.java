package org.ddintegration.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ddintegration.descriptor.file.DescriptorReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README cannot go stale: what it says of the descriptor is what the schema says. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");

    @Test
    void statesEachKeyOfTheDescriptorAsTheSchemaDoes() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(README));
        int start = lines.indexOf("| key | meaning | default |");
        int end = start;
        while (end < lines.size() && lines.get(end).startsWith("|")) {
            end++;
        }
        List<String> table = new DescriptorReference().table();
        if (Boolean.getBoolean("readme.refresh")) {
            lines.subList(start, end).clear();
            lines.addAll(start, table);
            Files.write(README, lines);
            end = start + table.size();
        }

        assertThat(start).isPositive();
        assertThat(lines.subList(start, end)).isEqualTo(table);
    }

    @Test
    void givesExamplesOfDescriptorsThatCanBeRead(@TempDir Path folder) throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(README))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(examples).isNotEmpty().allSatisfy(example -> assertThat(
                        DescriptorReader.read(Files.writeString(folder.resolve("greenstalk.yaml"), example))
                                .tracing()
                                .hooks())
                .isNotEmpty());
    }
}
