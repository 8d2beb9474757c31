package org.ddintegration.source.tree;

import java.util.List;
import org.ddintegration.packaging.DistributionName;

/** A project file of a source tree, read when it is first asked for: a repository may hold hundreds. */
public final class ProjectFile {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final String folder;
    private final String name;
    private final String text;
    private Project project;

    /** @param name one of {@link Project#FILES} */
    public ProjectFile(String folder, String name, String text) {
        this.folder = folder;
        this.name = name;
        this.text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    public String folder() {
        return folder;
    }

    public Project project() {
        if (project == null) {
            project = Project.read(folder, name, text);
        }
        return project;
    }

    /** Folders of the tree that it puts on Python's path, where it says so. */
    List<String> sources() {
        return StatedFolders.in(name, text).stream()
                .map(source -> source.isEmpty() || folder.isEmpty() ? folder + source : folder + "/" + source)
                .toList();
    }

    public boolean isOf(String distribution) {
        String normalized = DistributionName.normalize(distribution);
        return DistributionName.normalize(text).contains(normalized)
                && DistributionName.normalize(project().name()).equals(normalized);
    }
}
