package org.ddintegration.scan.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ddintegration.scan.evidence.EvidenceFile.Form;
import org.ddintegration.source.tree.TreeFile;

/** Chooses the files that show a library in use. */
public final class EvidenceFiles {
    private static final long LARGEST = 400_000;
    private static final Map<EvidenceKind, Integer> MOST = new EnumMap<>(Map.of(
            EvidenceKind.README, 5, EvidenceKind.EXAMPLE, 300, EvidenceKind.DOCUMENT, 500, EvidenceKind.TEST, 400));

    private static final Pattern USELESS =
            folder("_?vendor(?:ed)?|third_party|locales?|node_modules|_static|_build|_?themes?|site-packages|\\.[^/]*");
    private static final Pattern README =
            Pattern.compile("(?:[^/]+/)?readme[^/]*|(?:[^/]+/)?[^/]+\\.dist-info/metadata");
    private static final Pattern EXAMPLES =
            folder("examples?|samples?|demos?|tutorials?|snippets?|docs_src|cookbook|quickstarts?");
    private static final Pattern DOCUMENTS = folder("docs?[^/]*");
    private static final Pattern TESTS = Pattern.compile(folder("tests?|testing|testsuite|[a-z_]*tests")
                    .pattern() + "|(?:^|/)(?:test_[^/]*|[^/]*_test|conftest)\\.py$");

    private final String project;

    /** @param roots folders of the library's modules; of a repository of many projects, only the one that they lie in tells */
    public EvidenceFiles(List<String> roots) {
        this.project = roots.size() == 1 ? project(roots.get(0)) : "";
    }

    private static String project(String root) {
        String folder = root.replaceFirst("(?:^|/)(?:src|lib|python)/?$", "");
        return folder.isEmpty() ? "" : folder + "/";
    }

    private static Pattern folder(String names) {
        return Pattern.compile("(?:^|/)(?:" + names + ")/");
    }

    /** The files, those of one kind together, in the order of their paths. */
    public List<EvidenceFile> choose(List<TreeFile> files) {
        Map<EvidenceKind, List<EvidenceFile>> found = new EnumMap<>(EvidenceKind.class);
        for (TreeFile file : files) {
            of(file).ifPresent(one ->
                    found.computeIfAbsent(one.kind(), k -> new ArrayList<>()).add(one));
        }
        List<EvidenceFile> chosen = new ArrayList<>();
        Comparator<EvidenceFile> shallowFirst = Comparator.comparingLong(
                one -> one.file().path().chars().filter(c -> c == '/').count());
        found.forEach((kind, ones) -> ones.stream()
                .sorted(shallowFirst)
                .limit(MOST.getOrDefault(kind, 0))
                .sorted(Comparator.comparing(one -> one.file().path()))
                .forEach(chosen::add));
        return chosen;
    }

    private Optional<EvidenceFile> of(TreeFile file) {
        if (file.size() > LARGEST || !file.path().startsWith(project)) {
            return Optional.empty();
        }
        String path = file.path().substring(project.length()).toLowerCase(Locale.ROOT);
        if (USELESS.matcher(path).find()) {
            return Optional.empty();
        }
        boolean text = path.endsWith(".md") || path.endsWith(".rst") || path.endsWith(".txt");
        boolean bare = path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
        if (README.matcher(path).matches() && (text || bare || path.endsWith("/metadata"))) {
            return Optional.of(new EvidenceFile(file, EvidenceKind.README, Form.MARKUP));
        }
        if (text) {
            return DOCUMENTS.matcher(path).find()
                    ? Optional.of(new EvidenceFile(file, EvidenceKind.DOCUMENT, Form.MARKUP))
                    : Optional.empty();
        }
        return ofCode(file, path);
    }

    private static Optional<EvidenceFile> ofCode(TreeFile file, String path) {
        boolean notebook = path.endsWith(".ipynb");
        if (!notebook && !path.endsWith(".py")) {
            return Optional.empty();
        }
        if (EXAMPLES.matcher(path).find() || DOCUMENTS.matcher(path).find()) {
            return Optional.of(new EvidenceFile(file, EvidenceKind.EXAMPLE, notebook ? Form.NOTEBOOK : Form.PYTHON));
        }
        return !notebook && TESTS.matcher(path).find()
                ? Optional.of(new EvidenceFile(file, EvidenceKind.TEST, Form.PYTHON))
                : Optional.empty();
    }
}
