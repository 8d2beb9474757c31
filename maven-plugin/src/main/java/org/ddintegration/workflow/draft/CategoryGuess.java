package org.ddintegration.workflow.draft;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddintegration.descriptor.Category;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.PythonParameter;
import org.ddintegration.source.library.OpenedLibrary;

/** Weighs the words that speak for each category; {@code other} unless one is ahead of all. */
final class CategoryGuess {
    private static final int SUMMARY = 3;
    private static final int NAME = 2;
    private static final int CODE = 1;
    /** As much as one word of the summary: less is chance. */
    private static final int ENOUGH = SUMMARY;

    private static final Map<Category, Set<String>> WORDS = load();

    private final Map<Category, Integer> scores = new EnumMap<>(Category.class);

    private CategoryGuess() {}

    static Category of(String name, OpenedLibrary library, List<Candidate> proposed) {
        CategoryGuess guess = new CategoryGuess();
        guess.weigh(SUMMARY, words(library.summary()));
        guess.weigh(NAME, words(name + " " + library.distribution()));
        guess.weigh(CODE, words(code(proposed)));
        return guess.best();
    }

    /** Names of parameters, and what the functions do in the end. */
    private static String code(List<Candidate> proposed) {
        return proposed.stream()
                .flatMap(candidate -> Stream.concat(
                        candidate.signature().parameters().stream().map(PythonParameter::name),
                        candidate.flow().stream()
                                .skip(Math.max(0, candidate.flow().size() - 1))))
                .collect(Collectors.joining(" "));
    }

    private void weigh(int weight, Collection<String> words) {
        WORDS.forEach((category, known) ->
                words.stream().filter(known::contains).forEach(word -> scores.merge(category, weight, Integer::sum)));
    }

    private Category best() {
        int most = scores.values().stream().max(Integer::compare).orElse(0);
        List<Category> best = scores.keySet().stream()
                .filter(category -> scores.get(category) == most)
                .toList();
        return most >= ENOUGH && best.size() == 1 ? best.get(0) : Category.OTHER;
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private static Map<Category, Set<String>> load() {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                CategoryGuess.class.getResourceAsStream("categories.properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Category, Set<String>> words = new EnumMap<>(Category.class);
        properties.forEach((category, text) ->
                words.put(Category.valueOf(category.toString().toUpperCase(Locale.ROOT)), words(text.toString())));
        return words;
    }
}
