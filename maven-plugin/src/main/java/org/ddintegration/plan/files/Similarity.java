package org.ddintegration.plan.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jgit.diff.SimilarityIndex;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectLoader;

/** How alike two texts are, as git sees it when it looks for renamed files. */
final class Similarity {
    private Similarity() {}

    /** From 0 to 100. */
    static int of(String before, String now) {
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
