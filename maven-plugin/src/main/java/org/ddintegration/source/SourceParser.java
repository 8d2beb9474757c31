package org.ddintegration.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddintegration.Problem;
import org.ddintegration.ProblemException;
import org.ddintegration.packaging.DistributionName;
import org.ddintegration.packaging.Version;
import org.ddintegration.source.tree.SafePath;
import org.eclipse.jgit.lib.Repository;

/** Reads the text form of a {@link Source}. */
public final class SourceParser {
    private static final String FORMS = "must be git+URL[@ref], NAME[==VERSION] or the path of a directory";
    private static final Set<String> SCHEMES = Set.of("https", "http", "ssh", "git", "file");
    private static final Pattern SCP = Pattern.compile("(?:git\\+)?([\\w.-]+@[\\w.-]+):(?!//)(.+)");
    private static final Pattern GIT = Pattern.compile("(.+?://[^/]*/.*?)(?:@([^#]*))?(?:#(.*))?");
    private static final Pattern REQUIREMENT = Pattern.compile("([A-Za-z0-9._-]+?)\\s*(?:==\\s*(\\S+))?");

    private final String text;
    private final Path base;
    private final String place;

    /** @param place where the text stands, for messages */
    public SourceParser(String text, Path base, String place) {
        this.text = text.strip();
        this.base = base;
        this.place = place;
    }

    public Source parse() {
        if (text.isEmpty() || text.codePoints().anyMatch(Character::isISOControl)) {
            throw wrong(FORMS, "give one of these");
        }
        Matcher scp = SCP.matcher(text);
        if (scp.matches()) {
            throw wrong("a git address must be a URL", "write git+ssh://" + scp.group(1) + "/" + scp.group(2));
        }
        if (text.startsWith("git+")) {
            return git(text.substring(4));
        }
        if (text.contains("://")) {
            throw wrong(FORMS, "write git+" + text + " for a repository");
        }
        boolean path = text.contains("/") || text.contains("\\") || text.startsWith(".");
        return path ? directory() : distribution();
    }

    private Source.Git git(String address) {
        Matcher matcher = GIT.matcher(address);
        if (!matcher.matches()) {
            throw wrong(
                    "a repository must have the form git+URL[@ref]", "write it like git+https://HOST/OWNER/NAME@v1.2");
        }
        String url = matcher.group(1);
        Optional<String> ref = Optional.ofNullable(matcher.group(2));
        if (!hasKnownScheme(url)) {
            throw wrong(
                    "a repository's URL must begin with https, http, ssh, git or file",
                    "write it like git+https://HOST/OWNER/NAME");
        }
        if (ref.isPresent() && !Repository.isValidRefName("refs/tags/" + ref.get())) {
            throw wrong("@ must be followed by a branch, a tag or a full commit id", "give one, or omit @");
        }
        return new Source.Git(url, ref, folder(Optional.ofNullable(matcher.group(3))));
    }

    private static boolean hasKnownScheme(String url) {
        try {
            return SCHEMES.contains(String.valueOf(new URI(url).getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Of a fragment such as {@code egg=name&subdirectory=core}. */
    private String folder(Optional<String> fragment) {
        String folder = fragment.stream()
                .flatMap(all -> Arrays.stream(all.split("&")))
                .filter(part -> part.startsWith("subdirectory="))
                .map(part -> part.substring("subdirectory=".length()).replaceAll("^/+|/+$", ""))
                .findFirst()
                .orElse("");
        if (!folder.isEmpty() && !SafePath.isSafe(folder)) {
            throw wrong(
                    "a subdirectory must be a path inside the repository", "write it like #subdirectory=packages/core");
        }
        return folder;
    }

    private Source.Distribution distribution() {
        Matcher matcher = REQUIREMENT.matcher(text);
        if (!matcher.matches() || !DistributionName.isValid(matcher.group(1))) {
            throw wrong(FORMS, "write a distribution's name, and == before a version that is wanted");
        }
        Optional<String> version = Optional.ofNullable(matcher.group(2));
        if (version.isPresent() && Version.parse(version.get()).isEmpty()) {
            throw wrong("== must be followed by a version such as 1.2.3", "give a version, or omit ==");
        }
        return new Source.Distribution(matcher.group(1), version);
    }

    private Source.Directory directory() {
        try {
            Path path = base.resolve(text).toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                return new Source.Directory(path);
            }
        } catch (InvalidPathException e) {
            throw new ProblemException(problem("not a valid path", "give the path of a directory"), e);
        }
        throw wrong("there is no such directory", "give the path of one that holds the library's code");
    }

    private ProblemException wrong(String rule, String remedy) {
        return new ProblemException(problem(rule, remedy));
    }

    private Problem problem(String rule, String remedy) {
        return Problem.of(text, rule, remedy).at(place);
    }
}
