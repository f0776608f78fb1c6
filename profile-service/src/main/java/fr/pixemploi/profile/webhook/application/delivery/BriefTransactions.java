package fr.pixemploi.profile.webhook.application.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/** Transactions of the hands, three at a time: however many endpoints are served, calls keep their connections to the database. */
@ApplicationScoped
class BriefTransactions {
    private final Semaphore free = new Semaphore(3);

    <T> T call(Callable<T> work) {
        free.acquireUninterruptibly();
        try {
            return QuarkusTransaction.requiringNew().call(work);
        } finally {
            free.release();
        }
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
