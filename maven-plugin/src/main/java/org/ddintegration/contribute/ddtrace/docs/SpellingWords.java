package org.ddintegration.contribute.ddtrace.docs;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.text.Misspellings;
import org.ddintegration.descriptor.Descriptor;
import org.ddintegration.descriptor.HookPoint;
import org.ddintegration.descriptor.Service;
import org.ddintegration.edit.CommonEntry;
import org.ddintegration.edit.EntryEdit;
import org.ddintegration.edit.TextLine;
import org.ddintegration.scan.Candidate;
import org.ddintegration.scan.PythonParameter;

/** The names in the integration's documentation that a spelling checker does not know. */
@Contributes(
        path = SpellingWords.PATH,
        keys = {"name", "title", "description", "library.distributions", "service.name", "hooks"},
        order = 420)
public final class SpellingWords implements Contributor {
    static final String PATH = "docs/spelling_wordlist.txt";

    private static final Pattern NO_WORD = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final String TEMPLATE = PATH + "/words.vm";

    /** Names stand in documents in lower case too; a word of the description stands there as it is. */
    @Override
    public Contribution contribute(Integration integration) {
        DocsVocabulary known = new DocsVocabulary(
                integration.target(), integration.descriptor().name());
        List<String> words = Stream.of(
                        names(integration.descriptor())
                                .flatMap(SpellingWords::words)
                                .map(SpellingWords::listed)
                                .filter(word -> !English.has(word)),
                        words(integration.descriptor().about().description())
                                .filter(word -> !English.has(word))
                                .map(SpellingWords::listed),
                        identifiers(integration).filter(Misspellings::has).map(word -> word.toLowerCase(Locale.ROOT)))
                .flatMap(each -> each)
                .sorted()
                .distinct()
                .filter(word -> !known.contains(word))
                .toList();
        return words.isEmpty() ? Contribution.nothing() : new Contribution.Entries(entries(integration, words));
    }

    private static List<EntryEdit> entries(Integration integration, List<String> words) {
        return integration.templates().entry(TEMPLATE, Map.of("words", words), 0).stream()
                .<EntryEdit>map(word -> new CommonEntry(TextLine.word(word)))
                .toList();
    }

    /** What the library and the descriptor name and what is generated repeats, each word as the check of misspelled words reads it. */
    private static Stream<String> identifiers(Integration integration) {
        return integration.descriptor().tracing().hooks().stream()
                .flatMap(hook -> Stream.of(
                                Stream.of(hook.target().toString(), hook.handler(), hook.operation()),
                                hook.via().stream().map(HookPoint::toString),
                                parameters(integration.original(hook)))
                        .flatMap(names -> names))
                .flatMap(NO_WORD::splitAsStream);
    }

    private static Stream<String> parameters(Optional<Candidate> original) {
        return original.stream()
                .flatMap(known -> known.definition().signature().parameters().stream())
                .map(PythonParameter::name);
    }

    private static Stream<String> names(Descriptor descriptor) {
        return Stream.of(
                        List.of(descriptor.name(), descriptor.about().title()),
                        descriptor.library().distributions(),
                        descriptor.testing().services().stream()
                                .map(Service::name)
                                .toList())
                .flatMap(Collection::stream);
    }

    /** The words of a text as a spelling checker sees them. */
    private static Stream<String> words(String text) {
        return DocsVocabulary.WORD
                .matcher(DocsVocabulary.checked(text))
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() > 1);
    }

    /** Those in title or upper case are known by the lower case. */
    private static String listed(String word) {
        return isMixed(word) ? word : word.toLowerCase(Locale.ROOT);
    }

    private static boolean isMixed(String word) {
        String tail = word.substring(1);
        return !tail.equals(tail.toLowerCase(Locale.ROOT)) && !word.equals(word.toUpperCase(Locale.ROOT));
    }
}
