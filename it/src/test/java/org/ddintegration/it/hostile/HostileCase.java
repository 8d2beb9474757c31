package org.ddintegration.it.hostile;

import com.google.gson.Gson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.text.Misspellings;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.it.edits.RealTree;
import org.ddintegration.scan.Candidate;

/**
 * What was rendered of a hostile integration.
 *
 * @param files whole ones
 * @param entries path and text of each entry, as it stands in the shared file
 */
record HostileCase(
        String id, HostileIntegration integration, Map<String, String> files, List<List<String>> entries, String docs) {
    /** @param withEntries whether the shared files are edited too */
    static HostileCase render(String id, HostileIntegration integration, RealTree tree, boolean withEntries) {
        Map<String, String> files = new TreeMap<>();
        List<List<String>> entries = new ArrayList<>();
        String docs = "";
        Map<HookPoint, Candidate> scanned = Map.of(integration.candidate().target(), integration.candidate());
        Stream<Contributed> all = withEntries
                ? tree.contributed(integration.descriptor(), scanned, tree.checkout())
                : tree.own(integration.descriptor(), scanned);
        for (Contributed one : all.toList()) {
            if (one.contribution() instanceof Contribution.File file) {
                files.put(one.path(), file.text());
                docs = one.contributor().startsWith("Docs") || one.contributor().equals("InternalPackage")
                        ? longest(docs, one.path(), files)
                        : docs;
            } else if (one.contribution() instanceof Contribution.Entries shared) {
                shared.edits().forEach(edit -> entry(tree, one.path(), edit).forEach(entries::add));
            }
        }
        return new HostileCase(id, integration, files, entries, docs);
    }

    private static String longest(String docs, String path, Map<String, String> files) {
        return files.get(path).length() > files.getOrDefault(docs, "").length() ? path : docs;
    }

    private static Stream<List<String>> entry(RealTree tree, String path, EntryEdit edit) {
        String text = tree.text(path);
        if (edit.find(text).isPresent()) {
            return Stream.empty();
        }
        String put = edit.put(text);
        return edit.find(put).map(region -> List.of(path, region.of(put))).stream();
    }

    /** Paths that lead out of the target. */
    List<String> escapes() {
        Stream<String> paths =
                Stream.concat(files.keySet().stream(), entries.stream().map(entry -> entry.get(0)));
        return paths.filter(path -> Path.of(path).isAbsolute()
                        || !Path.of(path).normalize().toString().equals(path)
                        || path.startsWith(".."))
                .toList();
    }

    String json() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", id);
        form.put("files", files);
        form.put("entries", entries);
        form.put("docs", docs);
        form.put("title", integration.texts().get("title"));
        form.put("description", integration.texts().get("description"));
        form.put("command", integration.texts().get("command"));
        form.put("values", List.of(integration.texts().get("setting")));
        String summary = Misspellings.corrected(integration.summary()).orElse("");
        form.put("prose", List.of(integration.texts().get("why"), summary));
        return new Gson().toJson(form);
    }
}
