package org.ddintegration.source.distribution;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of a repository or of a page about one, taken apart.
 *
 * @param scheme {@code https}, or another that the address asks for and that needs no login
 * @param host in lower case, with its port
 * @param parts of the path
 */
record ForgePage(String scheme, String host, List<String> parts) {
    private static final Pattern PREFIX = Pattern.compile("^(?:scm:)?git[+:](?=\\w[\\w.-]*(?:@|:))");
    private static final Pattern SCP = Pattern.compile("(?:[\\w.-]+@)?([\\w-]+(?:\\.[\\w-]+)+):(?!//)(.+)");
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?::\\d{1,5})?");
    private static final Pattern PART = Pattern.compile("~?\\w[\\w.+-]*");
    private static final Set<String> FORGES =
            Set.of("github.com", "codeberg.org", "bitbucket.org", "git.sr.ht", "sr.ht");

    /** Empty for what is no address of a web page or a repository. */
    static Optional<ForgePage> of(String address) {
        String text = PREFIX.matcher(address.strip()).replaceFirst("");
        Matcher scp = SCP.matcher(text);
        try {
            URI uri = new URI(scp.matches() ? "ssh://" + scp.group(1) + "/" + scp.group(2) : text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            String host = String.valueOf(uri.getRawAuthority())
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("^[^@]*@", "")
                    .replaceFirst("^www\\.", "");
            boolean valid = Set.of("https", "http", "ssh", "git").contains(scheme)
                    && HOST.matcher(host).matches()
                    && uri.getPath() != null;
            return valid ? Optional.of(page(scheme, host, uri.getPath())) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static ForgePage page(String scheme, String host, String path) {
        List<String> parts =
                Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
        boolean asIs = scheme.equals("http") || scheme.equals("git");
        return new ForgePage(asIs && forge(host).isEmpty() ? scheme : "https", host, parts);
    }

    /** Which forge it is: its host, {@code gitlab} for every GitLab, empty when unknown. */
    String forge() {
        return forge(host);
    }

    private static String forge(String host) {
        return FORGES.contains(host) ? host : host.startsWith("gitlab.") ? "gitlab" : "";
    }

    ForgePage at(String otherHost) {
        return new ForgePage(scheme, otherHost, parts);
    }

    boolean startsWith(Predicate<String> first) {
        return !parts.isEmpty() && first.test(parts.get(0));
    }

    /** How many parts, at least two, stand before the first of the words. */
    int lengthBefore(Set<String> words) {
        for (int i = 2; i < parts.size(); i++) {
            if (words.contains(parts.get(i))) {
                return i;
            }
        }
        return Math.max(2, parts.size());
    }

    /** The address as that of a repository. */
    Optional<RepositoryUrl> whole() {
        int dash = parts.indexOf("-");
        List<String> own = dash < 0 ? parts : parts.subList(0, dash);
        return own.isEmpty() || !clean(own) ? Optional.empty() : Optional.of(new RepositoryUrl(url(own), ""));
    }

    /**
     * The repository whose page this is.
     *
     * @param length parts of the repository's own address
     * @param views words after it that show a folder or a file
     * @param revision how many parts name the revision shown
     */
    Optional<RepositoryUrl> repository(int length, Set<String> views, int revision) {
        if (parts.size() < length || !clean(parts.subList(0, length))) {
            return Optional.empty();
        }
        String url = url(parts.subList(0, length)).replaceFirst("\\.git$", "");
        List<String> rest = parts.subList(length, parts.size());
        if (rest.size() > 1 && rest.get(0).equals("-")) {
            rest = rest.subList(1, rest.size());
        }
        if (rest.size() <= 1 + revision || !views.contains(rest.get(0))) {
            return Optional.of(new RepositoryUrl(url, ""));
        }
        boolean file = rest.get(0).equals("blob");
        List<String> shown = rest.subList(1 + revision, rest.size() - (file ? 1 : 0));
        return Optional.of(new RepositoryUrl(url, clean(shown) ? String.join("/", shown) : ""));
    }

    private String url(List<String> own) {
        return scheme + "://" + host + "/" + String.join("/", own);
    }

    private static boolean clean(List<String> own) {
        return own.stream().allMatch(part -> PART.matcher(part).matches());
    }
}
