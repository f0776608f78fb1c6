package fr.pixemploi.profile.staff.application;

import fr.pixemploi.profile.staff.domain.StaffAccounts;
import fr.pixemploi.profile.staff.domain.StaffMembers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Removes the account of a person who was erased. Whoever works somewhere by the same account, or was asked to, keeps it: it has lost the
 * person's file, and nothing else.
 */
@ApplicationScoped
public class CloseAccount {
    private final StaffMembers members;
    private final StaffAccounts accounts;

    CloseAccount(StaffMembers members, StaffAccounts accounts) {
        this.members = members;
        this.accounts = accounts;
    }

    /**
     * Outside of any transaction: the identity provider may be slow. Again it changes nothing.
     *
     * @throws StaffAccounts.NotReached when the same may succeed later
     */
    public void handle(String issuer, String subject) {
        boolean works = QuarkusTransaction.requiringNew()
                .call(() -> !members.ofAccount(subject).isEmpty());
        if (!works) accounts.close(issuer, subject);
    }
}
