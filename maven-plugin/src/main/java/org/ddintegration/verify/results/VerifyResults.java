package org.ddintegration.verify.results;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddintegration.json.JsonForm;
import org.ddintegration.verify.scope.StepKind;
import org.ddintegration.verify.scope.VerificationScope;

/**
 * {@code verify.json}: {@code format} (1), {@code name}, {@code target}, {@code inputs} (a digest), {@code docs} (one of what
 * the documentation is made of), {@code places} (one of what tests of all integrations read), {@code ok}, and {@code steps} with the members of {@link StepResult}, times in seconds. {@code junit/steps.xml} says the same in
 * JUnit's form.
 */
public final class VerifyResults {
    private static final int FORMAT = 1;
    private static final double MILLIS = 1000.0;

    /** The step that builds the documentation. */
    public static final String DOCS = "docs: sphinx";

    /** The target's tests of all integrations against its registry. */
    public static final String REGISTRY = "tests: integration registry";

    /** The target's test of which modules are public. */
    public static final String MODULES = "tests: public modules";

    private record Root(
            int format,
            String name,
            String target,
            String inputs,
            String docs,
            String places,
            boolean ok,
            List<Entry> steps) {
        Optional<StepResult> passed(String step) {
            return steps.stream()
                    .map(Entry::result)
                    .filter(result -> result.step().equals(step) && result.outcome() == StepResult.Outcome.PASSED)
                    .findFirst();
        }
    }

    private record Entry(String step, String outcome, double seconds, String said, String remedy, String log) {
        static Entry of(StepResult result) {
            return new Entry(
                    result.step(),
                    result.outcome().name(),
                    result.time().toMillis() / MILLIS,
                    result.said(),
                    result.remedy(),
                    result.log().map(Path::toString).orElse(""));
        }

        StepResult result() {
            return new StepResult(
                    step,
                    StepResult.Outcome.valueOf(outcome),
                    Duration.ofMillis(Math.round(seconds * MILLIS)),
                    said,
                    remedy,
                    log.isEmpty() ? Optional.empty() : Optional.of(Path.of(log)));
        }
    }

    private final VerificationScope subject;
    private final Path file;
    private final Inputs inputs;

    /** Takes the digest now: what is edited while the steps run counts as a change. */
    public VerifyResults(VerificationScope subject) {
        this.subject = subject;
        this.inputs = Inputs.of(subject);
        this.file = subject.folder().resolve("verify.json");
    }

    /** What came of the last verification, if nothing failed then and nothing that it depends on has changed since. */
    public Optional<List<StepResult>> whenNothingChanged() {
        return last().filter(root -> root.ok() && root.inputs().equals(inputs.all()))
                .map(root -> root.steps().stream().map(Entry::result).toList());
    }

    /** Steps that passed and that nothing which has changed since can change. */
    public Map<StepKind, StepResult> stillPassed() {
        Map<StepKind, StepResult> kept = new EnumMap<>(StepKind.class);
        Optional<Root> last = last();
        last.filter(root -> inputs.docs().equals(root.docs()))
                .flatMap(root -> root.passed(DOCS))
                .ifPresent(passed -> kept.put(StepKind.DOCS, passed));
        last.filter(root -> inputs.places().equals(root.places())).ifPresent(root -> {
            root.passed(REGISTRY).ifPresent(passed -> kept.put(StepKind.REGISTRY, passed));
            root.passed(MODULES).ifPresent(passed -> kept.put(StepKind.MODULES, passed));
        });
        kept.keySet().retainAll(subject.wanted().steps());
        return kept;
    }

    private Optional<Root> last() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JsonForm.READABLE.fromJson(Files.readString(file), Root.class))
                    .filter(root -> root.format() == FORMAT);
        } catch (JsonParseException | IllegalArgumentException | CharacterCodingException otherForm) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(List<StepResult> results) {
        boolean ok = results.stream().noneMatch(result -> result.outcome() == StepResult.Outcome.FAILED);
        Root root = new Root(
                FORMAT,
                subject.descriptor().name(),
                "dd-trace-py " + subject.layout().version(),
                inputs.all(),
                inputs.docs(),
                inputs.places(),
                ok,
                results.stream().map(Entry::of).toList());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JsonForm.READABLE.toJson(root) + "\n");
            Path junit = subject.junit("steps");
            Files.createDirectories(junit.getParent());
            Files.writeString(junit, new StepsXml(subject.descriptor().name(), results).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
