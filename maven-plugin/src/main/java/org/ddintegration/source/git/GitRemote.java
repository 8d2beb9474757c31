package org.ddintegration.source.git;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ddintegration.Console;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.ChainingCredentialsProvider;
import org.eclipse.jgit.transport.NetRCCredentialsProvider;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.util.SystemReader;

/**
 * A remote repository, and the bare one that a single commit of it is fetched into. The user's git configuration holds
 * ({@code url.*.insteadOf}, {@code http.*}, ssh); nothing of the remote's configuration is seen, no hook or filter is run.
 */
public final class GitRemote implements AutoCloseable {
    /** Why the remote could not be read, in words that complete "cannot be cloned: ". */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private static final String OTHER_SOURCE = "give the distribution (NAME) or a directory with -Ddd.source";

        private final String remedy;

        Unreadable(String reason, Throwable cause) {
            this(reason, "check the address, or " + OTHER_SOURCE, cause);
        }

        private Unreadable(String reason, String remedy, Throwable cause) {
            super(reason, cause);
            this.remedy = remedy;
        }

        public static Unreadable sha256(Throwable cause) {
            String remedy = "give a checkout of it, which is a directory, or the distribution (NAME) with -Ddd.source";
            return new Unreadable("it names its objects by SHA-256, which JGit cannot read", remedy, cause);
        }

        public static Unreadable partial() {
            String remedy = "give the repository that it was cloned from, or clone that again without --filter";
            return new Unreadable("it is a partial clone, which lacks files of this commit", remedy, null);
        }

        static Unreadable withoutPython(List<Submodule> submodules) {
            return submodules.isEmpty()
                    ? new Unreadable("it holds no Python file", null)
                    : new Unreadable(
                            "it holds no Python file" + Submodule.named(submodules),
                            "give one of them with -Ddd.source",
                            null);
        }

        public String remedy() {
            return remedy;
        }
    }

    private static final String REMOTE = Constants.DEFAULT_REMOTE_NAME;
    private static final String FETCHED = "refs/dd/fetched";
    private static final int CONNECT_SECONDS = 15;
    private static final int STALL_SECONDS = 120;
    private static final Duration LISTING = Duration.ofSeconds(45);
    private static final Duration FETCHING = Duration.ofMinutes(20);

    private final Git git;
    private final Console console;
    private final Optional<LocalRepository> local;

    /** @param folder empty; becomes a bare repository */
    GitRemote(Path folder, String url, Console console) throws Unreadable {
        this(folder, url, true, console);
    }

    /** @param bare false for a folder that shall get a working tree later */
    GitRemote(Path folder, String url, boolean bare, Console console) throws Unreadable {
        UsersGit.use();
        this.local = LocalRepository.at(url);
        if (local.isPresent()) {
            local.get().requireSha1();
        }
        try {
            this.git = Git.init().setBare(bare).setDirectory(folder.toFile()).call();
            this.console = console;
            StoredConfig config = git.getRepository().getConfig();
            config.setString("remote", REMOTE, "url", url);
            config.setString("remote", REMOTE, "fetch", "+refs/heads/*:refs/remotes/" + REMOTE + "/*");
            config.setInt("gc", null, "auto", 0);
            config.setBoolean("gc", null, "autoDetach", false);
            config.save();
        } catch (GitAPIException | IOException | IllegalArgumentException e) {
            throw new Unreadable(GitFailure.reason(e), e);
        }
    }

    /** Has JGit load its classes and texts and read the user's configuration: a quarter of a second. */
    public static void load() {
        UsersGit.use();
        try {
            SystemReader.getInstance().getUserConfig();
            Transport.getTransportProtocols();
            new FileRepositoryBuilder()
                    .setBare()
                    .setGitDir(new File("none.git"))
                    .build()
                    .close();
        } catch (IOException | ConfigInvalidException e) {
            return; // who fetches will say so
        }
    }

    Repository repository() {
        return git.getRepository();
    }

    /** Branches and tags. */
    Collection<Ref> refs() throws Unreadable {
        try {
            return within(LISTING, this::list);
        } catch (Unreadable failure) {
            throw rootOf(failure) instanceof EOFException && isOfSha256() ? Unreadable.sha256(failure) : failure;
        }
    }

    private Collection<Ref> list() throws GitAPIException {
        return prepared(git.lsRemote().setRemote(REMOTE), CONNECT_SECONDS)
                .setHeads(true)
                .setTags(true)
                .call();
    }

    /** Such a server just hangs up; in the oldest version of the protocol it says its ids before. */
    private boolean isOfSha256() {
        git.getRepository().getConfig().setInt("protocol", null, "version", 0);
        try {
            within(LISTING, this::list);
            return false;
        } catch (Unreadable failure) {
            return GitFailure.citesSha256(failure);
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** Full name of a branch or tag by its short or full name, tags first. */
    static Optional<String> find(Collection<Ref> refs, String name) {
        List<String> spellings = List.of(Constants.R_TAGS + name, Constants.R_HEADS + name, name);
        return spellings.stream()
                .filter(full -> refs.stream().anyMatch(ref -> ref.getName().equals(full)))
                .findFirst();
    }

    /** Short names of the tags. */
    static List<String> tags(Collection<Ref> refs) {
        return refs.stream()
                .map(Ref::getName)
                .filter(name -> name.startsWith(Constants.R_TAGS))
                .map(name -> name.substring(Constants.R_TAGS.length()))
                .sorted()
                .toList();
    }

    /**
     * Fetches one commit, without its history.
     *
     * @param wanted full name of a ref, {@code HEAD}, or a full commit id
     */
    ObjectId fetch(String wanted) throws Unreadable {
        if (local.isPresent()) {
            local.get().requireWhole(wanted);
        }
        return within(FETCHING, () -> {
            prepared(git.fetch().setRemote(REMOTE), STALL_SECONDS)
                    .setRefSpecs(new RefSpec("+" + wanted + ":" + FETCHED))
                    .setTagOpt(TagOpt.NO_TAGS)
                    .setDepth(1)
                    .setProgressMonitor(new FetchProgress(console, FETCHING))
                    .call();
            String fetched = ObjectId.isId(wanted) ? wanted : FETCHED;
            return Optional.ofNullable(git.getRepository().resolve(fetched + "^{commit}"))
                    .orElseThrow(() -> new Unreadable(wanted + " is no commit", null));
        });
    }

    private static <T> T within(Duration patience, Callable<T> task) throws Unreadable {
        try {
            return Deadline.within(patience, task);
        } catch (Unreadable e) {
            throw e;
        } catch (Exception e) {
            throw new Unreadable(GitFailure.reason(e), e);
        }
    }

    private static <C extends TransportCommand<C, ?>> C prepared(C command, int seconds) {
        return command.setTimeout(seconds)
                .setCredentialsProvider(
                        new ChainingCredentialsProvider(new NetRCCredentialsProvider(), new GitCredentials()))
                .setTransportConfigCallback(transport -> {
                    if (transport instanceof SshTransport ssh) {
                        ssh.setSshSessionFactory(new SshdSessionFactory());
                    }
                });
    }

    @Override
    public void close() {
        git.close();
    }
}
