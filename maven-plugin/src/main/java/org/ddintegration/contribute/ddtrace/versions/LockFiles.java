package org.ddintegration.contribute.ddtrace.versions;

import java.util.Collection;
import java.util.TreeMap;
import org.ddintegration.contribute.Contributes;
import org.ddintegration.contribute.Contribution;
import org.ddintegration.contribute.Contributor;
import org.ddintegration.contribute.Integration;
import org.ddintegration.contribute.Locks;

/** The lock files of the riot environment, which riot makes with the network: they are written once it has made them. */
@Contributes(
        path = ".riot/requirements",
        keys = {"tests", "library"},
        order = 9000)
public final class LockFiles implements Contributor {
    @Override
    public Contribution contribute(Integration integration) {
        Locks locks = integration.locks();
        if (!locks.fit(integration)) {
            return new Contribution.ByHand(
                    "lock files in .riot/requirements, which need riot and the network: -Ddd.lock makes them, or\n"
                            + command("$(riot list --hash-only '^"
                                    + integration.descriptor().name() + "$')"));
        }
        TreeMap<String, String> files = new TreeMap<>();
        locks.files().forEach((hash, text) -> files.put(hash + ".txt", text));
        return new Contribution.Files(files, locks.missing().isEmpty() ? "" : missing(locks.missing()));
    }

    private static String missing(Collection<String> hashes) {
        return "lock files of environments whose Python this machine does not have:\n"
                + command(String.join(" ", hashes));
    }

    private static String command(String hashes) {
        return "for hash in " + hashes + "; do riot -P -v requirements $hash; done";
    }
}
