package org.ddintegration.workflow.settled;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.ddintegration.Console;
import org.ddintegration.target.Checkout;
import org.ddintegration.target.ObservedCheckout;

/**
 * Remembers of one run that it found nothing to do, with all that it read, and says the same again as long as none of that
 * has changed. That it cannot be remembered or read is no failure: the run is then worked out.
 */
public final class UpToDateCache {
    private final Path file;
    private final List<String> circumstances;
    private final ObservedCheckout target;
    private final Checkout asIs;
    private final RememberingConsole console;

    /**
     * @param file where it is remembered
     * @param circumstances all that the run depends on besides the target, one a line
     */
    public UpToDateCache(Path file, List<String> circumstances, Checkout target, Console console) {
        this.file = file;
        this.circumstances = List.copyOf(circumstances);
        this.target = new ObservedCheckout(target);
        this.asIs = target;
        this.console = new RememberingConsole(console);
    }

    /** The target, to be read through this. */
    public Checkout target() {
        return target;
    }

    /** The console, to be spoken to through this. */
    public Console console() {
        return console;
    }

    /** Says what the remembered run said. False, and nothing is said, when there is none or something has changed since. */
    public boolean repeat() {
        Optional<SettledRun> run = remembered().filter(this::holds);
        run.ifPresent(settled -> settled.said().forEach(line -> line.say(console)));
        return run.isPresent();
    }

    /** @param still what the run depends on now; when it changed while the run was at work, nothing is remembered */
    public void remember(List<String> still) {
        if (!still.equals(circumstances)) {
            return;
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
                new SettledRun(circumstances, target.observations(), console.lines()).write(out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            forget(fresh);
        }
    }

    private static void forget(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException stays) {
            unfinished.toFile().deleteOnExit();
        }
    }

    private boolean holds(SettledRun run) {
        return run.circumstances().equals(circumstances)
                && run.observations().stream().allMatch(observation -> observation.holds(asIs));
    }

    private Optional<SettledRun> remembered() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return Optional.of(SettledRun.read(in));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
