package org.ddintegration.it.edits;

import java.util.List;
import java.util.stream.Stream;
import org.ddintegration.contribute.Contributed;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.edit.EntryEdit;

/** An entry of an integration, and the shared file that it is for. */
record SharedEdit(String integration, String path, EntryEdit edit) {
    static List<SharedEdit> of(RealTree tree, AnyDescriptor descriptors) {
        var descriptor = descriptors.draw();
        return tree.contributed(descriptor)
                .filter(one -> tree.checkout().exists(one.path()))
                .flatMap(one -> edits(one).map(edit -> new SharedEdit(descriptor.name(), one.path(), edit)))
                .toList();
    }

    private static Stream<EntryEdit> edits(Contributed contributed) {
        return contributed.contribution() instanceof Contribution.Entries entries
                ? entries.edits().stream()
                : Stream.empty();
    }
}
