package org.ddintegration.workflow.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ddintegration.source.library.OpenedLibrary;
import org.ddintegration.source.tree.TreeFile;

/** Finds how a library spells its own name, for the most part: {@code TinyDB} for {@code tinydb}. */
final class TitleGuess {
    private static final Pattern README = Pattern.compile("(?i)(?:.*/)?readme(?:\\.(?:md|rst|txt))?");
    /** {@code qdrant_client} traces what is called Qdrant; the class {@code QdrantClient} is no title. */
    private static final Pattern CLIENT = Pattern.compile("(?<=.)_(?:client|sdk)$");

    private static final long LARGEST = 1 << 20;
    /** Longer words in capitals are headings that shout, not acronyms. */
    private static final int LONGEST_ACRONYM = 4;

    private TitleGuess() {}

    static String of(String name, OpenedLibrary library) {
        List<String> texts = List.of(LibrarySummary.of(library), readme(library));
        return spelled(CLIENT.matcher(name).replaceFirst(""), texts)
                .or(() -> spelled(name, texts))
                .orElse(name);
    }

    private static Optional<String> spelled(String name, List<String> texts) {
        Pattern spelled =
                Pattern.compile("(?<![\\w./:@-])" + letters(name) + "(?![\\w/:@-]|\\.\\w)", Pattern.CASE_INSENSITIVE);
        Map<String, Long> spellings = texts.stream()
                .flatMap(text -> spelled.matcher(text).results().map(MatchResult::group))
                .filter(TitleGuess::isDistinct)
                .map(OneLine::of)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        long most = spellings.values().stream().max(Long::compare).orElse(0L);
        return spellings.keySet().stream()
                .filter(spelling -> spellings.get(spelling) == most)
                .findFirst();
    }

    private static String letters(String name) {
        return name.replace("_", "").chars().mapToObj(Character::toString).collect(Collectors.joining("[ ._-]?"));
    }

    private static boolean isDistinct(String spelling) {
        boolean hasCapital = spelling.chars().anyMatch(Character::isUpperCase);
        boolean isShouted = spelling.equals(spelling.toUpperCase(Locale.ROOT)) && spelling.length() > LONGEST_ACRONYM;
        return hasCapital && !isShouted;
    }

    private static String readme(OpenedLibrary library) {
        Optional<TreeFile> file = library.tree().files().stream()
                .filter(candidate -> candidate.size() < LARGEST)
                .filter(candidate -> README.matcher(candidate.path()).matches())
                .min(Comparator.comparing(
                                (TreeFile candidate) -> candidate.path().split("/").length)
                        .thenComparing(TreeFile::path));
        try {
            return file.isEmpty() ? "" : new String(library.tree().read(file.get()), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
