package org.ddintegration.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.plan.baseline.Generated;
import org.eclipse.jgit.diff.SimilarityIndex;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectLoader;

/** Finds files that are rendered under another path than last time, and carries hand edits of them along. */
final class Moves {
    /** Of 100; what git asks of a renamed file. */
    private static final int ALIKE = 50;

    private final Context context;
    private final Set<String> paths;

    Moves(Context context, List<Contributed> contributed) {
        this.context = context;
        this.paths = contributed.stream().map(Contributed::path).collect(Collectors.toSet());
    }

    /** Moves the file that this is the new place of, if there is one. */
    void follow(Contributed contributed) {
        boolean isNew = contributed.contribution() instanceof Contribution.File
                && !context.ledger().oldFiles().containsKey(contributed.path())
                && context.draft().text(contributed.path()).isEmpty();
        if (isNew) {
            source(contributed).ifPresent(from -> move(from, contributed.path()));
        }
    }

    private Optional<String> source(Contributed contributed) {
        Map<String, Generated> left = context.ledger().oldFiles().entrySet().stream()
                .filter(file -> !paths.contains(file.getKey()))
                .filter(file -> context.draft().text(file.getKey()).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<String> sameHand = left.entrySet().stream()
                .filter(file -> file.getValue().contributor().equals(contributed.contributor()))
                .map(Map.Entry::getKey)
                .toList();
        return sameHand.size() == 1 ? Optional.of(sameHand.get(0)) : mostAlike(left, contributed);
    }

    private static Optional<String> mostAlike(Map<String, Generated> left, Contributed contributed) {
        String now = ((Contribution.File) contributed.contribution()).text();
        String best = null;
        int bestScore = ALIKE - 1;
        for (String path : left.keySet().stream().sorted().toList()) {
            int score = score(left.get(path).text(), now);
            if (score > bestScore) {
                best = path;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private void move(String from, String to) {
        context.ledger().move(from, to);
        context.draft().write(to, context.draft().text(from));
        context.draft().write(from, Optional.empty());
        Outcome gone = new Outcome(Action.DELETE, Reason.MOVED, Optional.empty(), Optional.empty());
        Generated file = context.ledger().oldFiles().get(to);
        Contributed lastTime = new Contributed(from, file.contributor(), List.of(), Contribution.nothing());
        context.draft().note(from, context.piece(lastTime, "", gone));
    }

    private static int score(String before, String now) {
        try {
            return index(before).score(index(now), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SimilarityIndex.TableFullException e) {
            return 0;
        }
    }

    private static SimilarityIndex index(String text) throws IOException, SimilarityIndex.TableFullException {
        return SimilarityIndex.create(new ObjectLoader.SmallObject(Constants.OBJ_BLOB, text.getBytes(UTF_8)));
    }
}
