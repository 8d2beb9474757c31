package org.ddintegration.workflow;

import com.google.gson.reflect.TypeToken;
import org.ddintegration.contribute.Locks;
import org.ddintegration.plan.write.FileWrite;

/** Remembers the lock files that riot made, so that a later run renders the same without it. */
final class LockStore {
    private static final TypeToken<Locks> FORM = new TypeToken<>() {};

    private final StateFile<Locks> file;

    LockStore(Workspace workspace) {
        file = new StateFile<>(workspace, "locks.json", FORM, "lock files", "-Ddd.lock");
    }

    /** @throws org.ddintegration.ProblemException when the file is not as this class writes it */
    Locks read(String name) {
        return file.read(name).orElse(Locks.NONE);
    }

    FileWrite write(String name, Locks locks) {
        return file.write(name, locks);
    }
}
