package org.ddintegration.source;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.transport.Daemon;

/** A git server on loopback with one repository in memory. */
public final class LoopbackGit implements AutoCloseable {
    private static final PersonIdent SOMEBODY =
            new PersonIdent("Somebody", "somebody@example.org", Instant.EPOCH, ZoneOffset.UTC);

    private final InMemoryRepository repository = new InMemoryRepository(new DfsRepositoryDescription("kit"));
    private final Daemon daemon = new Daemon(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

    public LoopbackGit() throws IOException {
        daemon.setRepositoryResolver((client, name) -> {
            repository.incrementOpen();
            return repository;
        });
        daemon.start();
    }

    public String url() {
        return "git://127.0.0.1:" + daemon.getAddress().getPort() + "/kit";
    }

    /** Commits exactly these files on the branch {@code main}; a commit id is a submodule, and {@code -> PATH} a link. */
    public ObjectId commit(Map<String, String> files) throws IOException {
        Map<String, DirCacheEntry> entries = new TreeMap<>();
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                DirCacheEntry entry = new DirCacheEntry(file.getKey());
                FileMode mode = mode(file.getValue());
                entry.setFileMode(mode);
                String content = mode == FileMode.SYMLINK ? file.getValue().substring(3) : file.getValue();
                entry.setObjectId(
                        mode == FileMode.GITLINK
                                ? ObjectId.fromString(content)
                                : inserter.insert(Constants.OBJ_BLOB, Constants.encode(content)));
                entries.put(file.getKey(), entry);
            }
            DirCache index = DirCache.newInCore();
            DirCacheBuilder builder = index.builder();
            entries.values().forEach(builder::add);
            builder.finish();
            return commit(inserter, index.writeTree(inserter));
        }
    }

    private static FileMode mode(String content) {
        if (ObjectId.isId(content)) {
            return FileMode.GITLINK;
        }
        return content.startsWith("-> ") ? FileMode.SYMLINK : FileMode.REGULAR_FILE;
    }

    private ObjectId commit(ObjectInserter inserter, ObjectId tree) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setAuthor(SOMEBODY);
        commit.setCommitter(SOMEBODY);
        commit.setMessage("change\n");
        ObjectId parent = repository.resolve("refs/heads/main");
        if (parent != null) {
            commit.setParentId(parent);
        }
        ObjectId id = inserter.insert(commit);
        inserter.flush();
        update("refs/heads/main", id);
        repository.updateRef(Constants.HEAD, false).link("refs/heads/main");
        return id;
    }

    public void tag(String name, ObjectId commit) throws IOException {
        update(Constants.R_TAGS + name, commit);
    }

    private void update(String ref, ObjectId id) throws IOException {
        RefUpdate update = repository.updateRef(ref);
        update.setNewObjectId(id);
        update.forceUpdate();
    }

    @Override
    public void close() {
        daemon.stop();
        repository.close();
    }
}
