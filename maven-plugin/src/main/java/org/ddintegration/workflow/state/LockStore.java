package org.ddintegration.workflow.state;

import com.google.gson.reflect.TypeToken;
import org.ddintegration.contribute.Locks;
import org.ddintegration.plan.write.FileWrite;
import org.ddintegration.workflow.Workspace;

/** Remembers the lock files that riot made, so that a later run renders the same without it. */
public final class LockStore {
    private static final TypeToken<Locks> FORM = new TypeToken<>() {};

    private final StateFile<Locks> file;

    public LockStore(Workspace workspace) {
        file = new StateFile<>(workspace, "locks.json", FORM, "lock files", "-Ddd.lock");
    }

    /** @throws org.ddintegration.ProblemException when the file is not as this class writes it */
    public Locks read(String name) {
        return file.read(name).orElse(Locks.NONE);
    }

    public FileWrite write(String name, Locks locks) {
        return file.write(name, locks);
    }
}
