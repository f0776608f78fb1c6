package fr.pixemploi.profile.erasure.domain;

import fr.pixemploi.profile.beneficiary.domain.Account;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person is erased: begun when it was asked for, and over once every service has answered and the person's account is gone. It names
 * nobody.
 *
 * @param hashes of the person's id and of those of the joined files, as the kit hashes ids
 * @param desk where it was decided; null when it was not asked for at a desk, and after a restore that forgot it
 * @param textVersion of what the person read before; null when it was not asked for in their own space
 * @param dueOn by when the law wants it done
 * @param endedAt null while it is under way
 */
public record Erasure(
        UUID id,
        List<String> hashes,
        Cause cause,
        @Nullable Desk desk,
        @Nullable Integer textVersion,
        Instant askedAt,
        LocalDate dueOn,
        @Nullable Instant endedAt) {
    /** Why somebody is erased. */
    public enum Cause {
        ASKED_BY_PERSON,
        ASKED_AT_DESK,
        /** The file was not used for so long that its time has passed. */
        NOT_USED,
        /** Made up, in a sandbox that began anew. */
        SANDBOX_RESET;

        /** Those that are removed at the end. Testers need again those by which they entered a sandbox; made-up people's are nobody's. */
        public List<Account> accountsOf(List<Beneficiary> files) {
            if (this == SANDBOX_RESET) return List.of();
            return files.stream()
                    .flatMap(file -> file.accounts().stream())
                    .distinct()
                    .toList();
        }
    }

    /**
     * Who had somebody erased that asked for it at the desk.
     *
     * @param decidedBy account of the adviser or manager
     */
    public record Desk(UUID structureId, String decidedBy) {}

    /** How far it is. */
    public enum State {
        /** At least one service has not answered. */
        UNDER_WAY,
        /** All have answered; the account is being removed. */
        CLOSING_ACCOUNT,
        ENDED
    }

    public Erasure {
        hashes = List.copyOf(hashes);
        if (hashes.isEmpty()) throw new IllegalArgumentException("an erasure is of somebody");
    }
}
