package org.ddintegration.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ddintegration.edit.json.JsonEntry;

/** What {@link EntryEdit} promises, checked on one text. */
final class EditLaws {
    private EditLaws() {}

    /** @param text has none of the entries */
    static void holdOn(String text, EntryEdit edit, EntryEdit other) {
        assertThat(edit.find(text)).isEmpty();
        assertThat(other.find(text)).isEmpty();
        String put = edit.put(text);
        assertThatWhatIsDerivedIsWhatStandsThere(put, edit);
        assertThatWhatIsDerivedIsWhatStandsThere(put, other);
        assertThat(edit.find(put)).isPresent();
        assertThat(edit.put(put)).as("put twice").isEqualTo(put);
        assertThat(edit.remove(put)).as("put and removed").isEqualTo(text);
        assertThat(edit.remove(text)).as("removed where it is not").isEqualTo(text);
        assertStyleIsKept(text, put);
        assertOnlyOwnLinesAreAdded(text, put, edit);
        assertThatBothCompose(text, edit, other);
        assertThatBothCompose(text, other, edit);
    }

    private static void assertThatBothCompose(String text, EntryEdit edit, EntryEdit other) {
        String one = edit.put(text);
        String both = other.put(one);
        assertThatWhatIsDerivedIsWhatStandsThere(both, edit);
        assertThatWhatIsDerivedIsWhatStandsThere(both, other);
        assertThat(edit.put(both)).as("the first put again").isEqualTo(both);
        String rest = edit.remove(both);
        assertThat(other.find(rest).orElseThrow().of(rest))
                .as("the second when the first is removed")
                .isEqualTo(other.find(both).orElseThrow().of(both));
        assertThat(other.remove(rest)).as("the first removed, then the second").isEqualTo(text);
        assertThat(other.remove(both)).as("the second removed").isEqualTo(one);
    }

    private static void assertThatWhatIsDerivedIsWhatStandsThere(String text, EntryEdit edit) {
        if (edit instanceof ListedEdit listed) {
            assertThat(listed.collected(text).listing())
                    .as("derived")
                    .isEqualTo(listed.read(text).listing());
        }
    }

    private static void assertStyleIsKept(String text, String put) {
        assertThat(put.endsWith("\n")).as("final line end").isEqualTo(text.endsWith("\n"));
        if (text.contains("\r\n")) {
            assertThat(put.replace("\r\n", "")).as("line ends").doesNotContain("\n");
        } else {
            assertThat(put).as("line ends").doesNotContain("\r");
        }
    }

    private static void assertOnlyOwnLinesAreAdded(String text, String put, EntryEdit edit) {
        Region region = edit.find(put).orElseThrow();
        List<String> lines = new ArrayList<>(put.lines().toList());
        int first = region.line(put) - 1;
        int count = (int) region.of(put).lines().count();
        lines.subList(first, first + count).clear();
        assertThat(written(lines, edit))
                .as("other lines")
                .isEqualTo(written(text.lines().toList(), edit));
    }

    /** The lines that say something; JSON wants a comma after an entry that is no longer the last. */
    private static List<String> written(List<String> lines, EntryEdit edit) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> edit instanceof JsonEntry ? line.replaceFirst(",$", "") : line)
                .toList();
    }
}
