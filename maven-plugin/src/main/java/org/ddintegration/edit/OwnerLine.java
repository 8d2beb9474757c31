package org.ddintegration.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a CODEOWNERS file. It goes below the last line of the same owners, of those for the same folder where there
 * are some; of the lines that match a file the last one decides, so that it is never above a more general one.
 */
public final class OwnerLine extends ListedEdit {
    private static final String BLANKS = "\\s+";

    private final String path;
    private final String owners;

    /** @param line a path, a blank and its owners */
    public OwnerLine(String line) {
        super("owners of " + path(line), path(line), List.of(line));
        this.path = path(line);
        this.owners = line.substring(path.length()).strip();
    }

    @Override
    protected String collection() {
        return "owners";
    }

    @Override
    protected Collected read(String text) {
        Lines lines = Lines.of(text);
        List<Block> blocks = new ArrayList<>();
        int lead = 0;
        for (int i = 0; i < lines.count(); i++) {
            String content = lines.content(i);
            if (!content.isBlank() && !content.startsWith("#")) {
                blocks.add(new Block(List.of(content.strip().split(BLANKS)[0]), lead, i, i));
                lead = i + 1;
            }
        }
        if (blocks.isEmpty()) {
            throw new UnknownShapeException("a line with a path and its owners");
        }
        return Collected.plain(Blocks.tight(lines, -1, "", blocks));
    }

    @Override
    List<String> lines(String text, Listing listing) {
        int neighbour = neighbour(text, listing);
        String above = neighbour < 0 ? "" : listing.region(neighbour).of(text);
        int column = above.indexOf('@');
        return List.of(path + " ".repeat(Math.max(1, column - path.length())) + owners);
    }

    @Override
    int place(String text, Listing listing) {
        int neighbour = neighbour(text, listing);
        return neighbour < 0 ? listing.keys().size() : neighbour + 1;
    }

    /** Index of the line below which it goes; -1 when no line has the same owners. */
    private int neighbour(String text, Listing listing) {
        int sameOwners = -1;
        int sameFolder = -1;
        for (int i = 0; i < listing.keys().size(); i++) {
            String[] line = listing.region(i).of(text).strip().split(BLANKS, 2);
            if (line.length == 2 && line[1].strip().equals(owners) && !line[0].equals(path)) {
                sameOwners = i;
                sameFolder = folder(line[0]).equals(folder(path)) ? i : sameFolder;
            }
        }
        return sameFolder < 0 ? sameOwners : sameFolder;
    }

    private static String path(String line) {
        return line.split(BLANKS, 2)[0];
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
