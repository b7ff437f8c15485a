package org.liuhe.privacy;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What may be remembered only once it is true: a key or an owner of a transaction that was rolled back never was. */
final class AfterCommit {

    private AfterCommit() {}

    static void run(Runnable what) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            what.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                what.run();
            }
        });
    }
}
