package org.ddintegration.scan.span;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Category;
import org.ddintegration.file.ResourceText;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.scan.graph.SinkKind;

/**
 * Weighs the words that speak for each category, in what the library says of itself and in what its proposed functions are
 * called, take and reach; {@code other} unless one is ahead of all. Much is done by HTTP: of two that are equal, it is the other.
 */
final class CategoryGuess {
    private static final int SAID = 3;
    private static final int DONE = 1;
    /** Less than two things that are done is chance. */
    private static final int ENOUGH = 2;

    private static final Map<Category, Set<String>> WORDS = load();
    private static final Map<String, Category> REACHED = Map.of(
            SinkKind.DATABASE.words(), Category.DATABASE,
            SinkKind.MESSAGING.words(), Category.MESSAGING,
            SinkKind.RPC.words(), Category.RPC,
            SinkKind.HTTP.words(), Category.HTTP_CLIENT);

    private final Map<Category, Integer> scores = new EnumMap<>(Category.class);
    private final Set<Category> reached;

    private CategoryGuess(List<Candidate> proposed) {
        reached = proposed.stream()
                .filter(candidate -> !candidate.work().flow().isEmpty())
                .map(candidate ->
                        candidate.work().flow().get(candidate.work().flow().size() - 1))
                .filter(REACHED::containsKey)
                .map(REACHED::get)
                .collect(Collectors.toSet());
    }

    /**
     * @param summary what the library says of itself
     * @param names what it is called
     */
    static Category of(String summary, String names, List<Candidate> proposed) {
        CategoryGuess guess = new CategoryGuess(proposed);
        guess.weigh(SAID, words(summary));
        guess.weigh(SAID, words(names));
        guess.weigh(DONE, parts(proposed.stream().flatMap(CategoryGuess::identifiers)));
        guess.reached.forEach(category -> guess.scores.merge(category, DONE, Integer::sum));
        return guess.best();
    }

    private static Stream<String> identifiers(Candidate candidate) {
        return Stream.concat(
                Stream.of(candidate.target().qualname()),
                candidate.definition().signature().parameters().stream().map(PythonParameter::name));
    }

    private void weigh(int weight, Collection<String> words) {
        WORDS.forEach((category, known) ->
                words.stream().filter(known::contains).forEach(word -> scores.merge(category, weight, Integer::sum)));
    }

    private Category best() {
        int most = scores.values().stream().max(Integer::compare).orElse(0);
        Set<Category> best = scores.keySet().stream()
                .filter(category -> scores.get(category) == most)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Category.class)));
        if (best.size() > 1) {
            best.remove(Category.HTTP_CLIENT);
        }
        return most >= ENOUGH && best.size() == 1 ? best.iterator().next() : fallback();
    }

    /** What nothing else can be said of, but that it asks a server by HTTP. */
    private Category fallback() {
        return reached.contains(Category.HTTP_CLIENT) ? Category.HTTP_CLIENT : Category.OTHER;
    }

    /** {@code AsyncClient.send_message} has four words. */
    private static Set<String> parts(Stream<String> identifiers) {
        return words(identifiers
                .map(one -> one.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " "))
                .collect(Collectors.joining(" ")));
    }

    private static Set<String> words(String text) {
        String joined = text.toLowerCase(Locale.ROOT)
                .replaceAll("\\bweb[ -](?=app|server)", "web")
                .replaceAll("\\b(task|job)[ -]queues?\\b", "taskqueue");
        return new TreeSet<>(Arrays.asList(joined.split("[^\\p{L}\\p{N}]+")));
    }

    private static Map<Category, Set<String>> load() {
        Map<Category, Set<String>> words = new EnumMap<>(Category.class);
        ResourceText.properties(CategoryGuess.class, "categories.properties")
                .forEach((category, text) -> words.put(
                        Category.valueOf(category.toString().toUpperCase(Locale.ROOT)), words(text.toString())));
        return words;
    }
}
