package org.ddintegration.source.git;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.ddintegration.process.Program;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/**
 * Login data of the user's git: asks {@code git credential fill}, and so the credential helpers that are configured.
 * Without git, or without a helper that knows the host, there is none. Nobody is ever asked: an ssh key with a
 * passphrase works only through an agent, an unknown ssh host is refused.
 */
final class GitCredentials extends CredentialsProvider {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Program ASK_NOBODY = Program.of("git", "credential", "fill")
            .set("GIT_TERMINAL_PROMPT", "0")
            .set("GIT_ASKPASS", "")
            .set("SSH_ASKPASS", "")
            .set("GCM_INTERACTIVE", "never");

    @Override
    public boolean isInteractive() {
        return false;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        return Arrays.stream(items)
                .allMatch(item -> item instanceof CredentialItem.Username || item instanceof CredentialItem.Password);
    }

    @Override
    public boolean get(URIish uri, CredentialItem... items) {
        if (!supports(items) || uri.getHost() == null) {
            return false;
        }
        Map<String, String> answer = fill(uri);
        if (!answer.containsKey("username") || !answer.containsKey("password")) {
            return false;
        }
        for (CredentialItem item : items) {
            if (item instanceof CredentialItem.Username username) {
                username.setValue(answer.get("username"));
            } else if (item instanceof CredentialItem.Password password) {
                password.setValue(answer.get("password").toCharArray());
            }
        }
        return true;
    }

    private static Map<String, String> fill(URIish uri) {
        String host = uri.getHost() + (uri.getPort() > 0 ? ":" + uri.getPort() : "");
        String path = String.valueOf(uri.getPath()).replaceFirst("^/", "");
        if ((host + path + uri.getUser()).codePoints().anyMatch(Character::isISOControl)) {
            return Map.of();
        }
        String question = "protocol=" + uri.getScheme() + "\nhost=" + host + "\npath=" + path + "\n"
                + (uri.getUser() == null ? "" : "username=" + uri.getUser() + "\n") + "\n";
        try {
            return ASK_NOBODY
                    .answer(question, PATIENCE)
                    .output()
                    .lines()
                    .map(line -> line.split("=", 2))
                    .filter(parts -> parts.length == 2)
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (first, second) -> first));
        } catch (IOException e) {
            return Map.of();
        }
    }
}
