package org.ddintegration.workflow.state;

import org.ddintegration.plan.write.RunLock;
import org.ddintegration.plan.write.Transaction;

/** Folders that no other run is at work in until this is closed, and the transaction that may write to them. */
public record LockedFolders(RunLock lock, Transaction transaction) implements AutoCloseable {
    @Override
    public void close() {
        lock.close();
    }
}
