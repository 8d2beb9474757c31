package org.ddintegration.plan.baseline;

import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.json.JsonForm;

/** A baseline as JSON. */
final class BaselineForm {
    private static final int FORMAT = 1;

    private record File(String contributor, String text, String replaced) {}

    private record Entry(
            String path,
            String id,
            String contributor,
            String text,
            String inserted,
            String snippet,
            String replaced) {}

    private record Form(
            int format,
            String tool,
            String integration,
            String descriptor,
            String layout,
            SortedSet<String> folders,
            SortedMap<String, File> files,
            List<Entry> entries) {
        boolean isComplete() {
            return Stream.of(tool, integration, descriptor, layout, folders, files, entries)
                    .allMatch(Objects::nonNull);
        }
    }

    private BaselineForm() {}

    static String write(Baseline baseline) {
        List<Entry> entries = new ArrayList<>();
        baseline.entries()
                .forEach((key, entry) -> entries.add(new Entry(
                        key.path(),
                        key.id(),
                        entry.contributor(),
                        entry.text(),
                        entry.inserted(),
                        entry.snippet(),
                        entry.replaced().orElse(null))));
        SortedMap<String, File> files = new TreeMap<>();
        baseline.files()
                .forEach((path, file) -> files.put(
                        path,
                        new File(
                                file.contributor(), file.text(), file.replaced().orElse(null))));
        Origin origin = baseline.origin();
        return JsonForm.READABLE.toJson(new Form(
                        FORMAT,
                        origin.tool(),
                        baseline.integration(),
                        origin.descriptor(),
                        origin.layout(),
                        baseline.folders(),
                        files,
                        entries))
                + "\n";
    }

    /**
     * @param place where the text was read, for messages
     * @throws ProblemException when it is no baseline, or one of a newer format
     */
    static Baseline read(String text, String place) {
        Form form = parse(text, place);
        if (form.format > FORMAT) {
            throw new ProblemException(Problem.of(
                            "format " + form.format,
                            "this version of the plugin reads baselines up to format " + FORMAT,
                            "use plugin " + form.tool + " or newer")
                    .at(place));
        }
        SortedMap<EntryKey, Generated> entries = new TreeMap<>();
        form.entries.forEach(entry -> entries.put(
                new EntryKey(entry.path, entry.id),
                new Generated(
                        entry.contributor,
                        entry.text,
                        entry.inserted,
                        entry.snippet,
                        Optional.ofNullable(entry.replaced))));
        SortedMap<String, Generated> files = new TreeMap<>();
        form.files.forEach((path, file) -> files.put(
                path, Generated.file(file.contributor, file.text).inPlaceOf(Optional.ofNullable(file.replaced))));
        return new Baseline(
                form.integration,
                new Origin(form.tool, form.descriptor, form.layout),
                files,
                entries,
                new TreeSet<>(form.folders));
    }

    private static Form parse(String text, String place) {
        try {
            Form form = JsonForm.READABLE.fromJson(text, Form.class);
            if (form != null && form.format > 0 && (form.format > FORMAT || form.isComplete())) {
                return form;
            }
        } catch (JsonParseException e) {
            throw new ProblemException(unreadable(place), e);
        }
        throw new ProblemException(unreadable(place));
    }

    static Problem unreadable(String place) {
        return Problem.of(
                        "",
                        "not a valid baseline of this plugin",
                        "restore it, or delete it: what differs in the target is then taken as edited by hand")
                .at(place);
    }
}
